import type { RunView } from './review-run';

/** How many contacts of a run are settled; those who were put off still wait. */
export function countSettled({ 'still-right': right, corrected, left, skipped }: RunView['counts']): number {
  return right + corrected + left + skipped;
}
