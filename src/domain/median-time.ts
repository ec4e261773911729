import type { RunStep } from './review-run';

/** The median time from opening a profile to settling the contact, in milliseconds; null where none of the steps tells one. */
export function medianTime(steps: readonly RunStep[]): number | null {
  const times = steps
    .filter(({ outcome, openedAt }) => outcome !== 'later' && openedAt !== undefined)
    .map(({ openedAt, at }) => Date.parse(at) - Date.parse(openedAt!))
    .sort((a, b) => a - b);
  const middle = times.length >> 1;
  if (times.length === 0) return null;
  return times.length % 2 === 1 ? times[middle]! : Math.round((times[middle - 1]! + times[middle]!) / 2);
}
