import type { Id } from './ids';
import type { ReviewRun, RunStep, StepOutcome } from './review-run';

/** Where a run stands. */
export interface RunProgress {
  /** As in the view of a run. */
  counts: Record<StepOutcome, number>;
  /** Whose profile was opened last, where that contact is not settled. */
  currentId: Id | null;
  /** Who comes next, in order, without the one whose profile was opened last. */
  waiting: Id[];
  medianMs: number | null;
}

/**
 * Where a run stands after these steps, which are in the order in which they were taken. Who was passed over comes again when the list is
 * through, and then those who were put off.
 */
export function readProgress({ contactIds, current }: ReviewRun, steps: readonly RunStep[]): RunProgress {
  const latest = latestSteps(steps);
  const counts: RunProgress['counts'] = { 'still-right': 0, corrected: 0, left: 0, skipped: 0, later: 0 };
  const listed = new Set(contactIds);
  for (const { contactId, outcome } of latest.values()) if (listed.has(contactId)) counts[outcome] += 1;
  const last = current?.contactId ?? '';
  const lastStep = latest.get(last);
  const isPutOffBefore = lastStep?.outcome === 'later' && lastStep.at < current!.openedAt;
  const currentId = listed.has(last) && (lastStep === undefined || isPutOffBefore) ? last : null;
  const place = contactIds.indexOf(last);
  const isFresh = (id: Id) => !latest.has(id);
  const putOff = [...latest.values()].filter(({ outcome, contactId }) => outcome === 'later' && listed.has(contactId));
  const waiting = [
    ...contactIds.slice(place + 1).filter(isFresh),
    ...contactIds.slice(0, place + 1).filter(isFresh),
    ...startBehind(
      putOff.map(({ contactId }) => contactId),
      last,
    ),
  ];
  const medianMs = medianTime([...latest.values()]);
  return { counts, currentId, waiting: waiting.filter((id) => id !== currentId), medianMs };
}

/** The step that counts for each contact, the one that was taken longest ago first. */
export function latestSteps(steps: readonly RunStep[]): Map<Id, RunStep> {
  const latest = new Map<Id, RunStep>();
  for (const step of steps) {
    latest.delete(step.contactId);
    latest.set(step.contactId, step);
  }
  return latest;
}

/** The ids behind one of them, then the others; as they are where it is none of them. */
function startBehind(ids: readonly Id[], one: Id): Id[] {
  const place = ids.indexOf(one);
  return [...ids.slice(place + 1), ...ids.slice(0, place + 1)];
}

function medianTime(steps: readonly RunStep[]): number | null {
  const times = steps
    .filter(({ outcome, openedAt }) => outcome !== 'later' && openedAt !== undefined)
    .map(({ openedAt, at }) => Date.parse(at) - Date.parse(openedAt!))
    .sort((a, b) => a - b);
  const middle = times.length >> 1;
  if (times.length === 0) return null;
  return times.length % 2 === 1 ? times[middle]! : Math.round((times[middle - 1]! + times[middle]!) / 2);
}
