import { titleLevel } from './title-level';

/** Whether a new title is a step up, down, or to the side; null where the titles do not show their levels. */
export function titleDirection(from: string, to: string): 'promotion' | 'lateral' | 'step-down' | null {
  const [before, after] = [titleLevel(from), titleLevel(to)];
  if (before === null || after === null) return null;
  if (before === after) return 'lateral';
  return after > before ? 'promotion' : 'step-down';
}
