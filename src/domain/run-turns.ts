import type { Id } from './ids';
import type { ReviewRun, RunStep } from './review-run';

/** Whose turn it is in a run. */
export interface RunTurns {
  /** Whose profile was opened last, where that contact is not settled. */
  currentId: Id | null;
  /** Who comes next, in order, without the one whose profile was opened last. */
  waiting: Id[];
}

/**
 * Whose turn it is in a run, in which `stepped` have a step, and `putOff` those of them who are put off, in that order. Who was passed over
 * comes again when the list is through, and then those who were put off.
 */
export function readTurns(
  { contactIds, current }: ReviewRun,
  stepped: ReadonlySet<Id>,
  putOff: readonly Pick<RunStep, 'contactId' | 'at'>[],
): RunTurns {
  const last = current?.contactId ?? '';
  const place = contactIds.indexOf(last);
  const isPutOffBefore = putOff.some(({ contactId, at }) => contactId === last && at < current!.openedAt);
  const currentId = place !== -1 && (!stepped.has(last) || isPutOffBefore) ? last : null;
  const isFresh = (id: Id) => !stepped.has(id);
  const waiting = [
    ...contactIds.slice(place + 1).filter(isFresh),
    ...contactIds.slice(0, place + 1).filter(isFresh),
    ...startBehind(
      putOff.map(({ contactId }) => contactId),
      last,
    ),
  ];
  return { currentId, waiting: waiting.filter((id) => id !== currentId) };
}

/** The ids behind one of them, then the others; as they are where it is none of them. */
function startBehind(ids: readonly Id[], one: Id): Id[] {
  const place = ids.indexOf(one);
  return [...ids.slice(place + 1), ...ids.slice(0, place + 1)];
}
