import { type Correction, isQueued } from '../domain/correction';
import type { Id, Instant } from '../domain/ids';

/** What is to be corrected. `oldValue` is the value of the record before. */
export type Wish = Omit<Correction, 'id' | 'state' | 'createdAt'>;

/**
 * The rows of the queue that a wish changes. One correction at most waits for each field: a newer one takes the place of
 * the older and keeps its old value, so that an export says what the system of record has and what it shall have. A wish
 * for what the system of record has already only takes the older one out.
 */
export function queueCorrection(known: readonly Correction[], wish: Wish, id: Id, at: Instant): Correction[] {
  const waiting = known.filter(
    (other) => other.recordId === wish.recordId && other.field === wish.field && isQueued(other),
  );
  const oldValue = waiting[0]?.oldValue ?? wish.oldValue;
  const withdrawn = waiting.map((other): Correction => ({ ...other, state: 'withdrawn' }));
  if (wish.newValue === oldValue) return withdrawn;
  return [...withdrawn, { ...wish, oldValue, id, state: 'pending', createdAt: at }];
}
