import type { Contact } from '../../domain/contact';
import { readField } from '../../domain/correctable-value';
import { CORRECTABLE_FIELDS, type Correction, isQueued } from '../../domain/correction';
import type { Id, Instant } from '../../domain/ids';
import { say } from '../../domain/said';

const CHOSEN = say('event.chosenInMerge');

/**
 * The corrections of two merged contacts as they are afterwards, all of the one that stays. For each field one waits at most: that whose value
 * the merged contact has. One that is out for the other record, whose row in the system of record does not count any more, stays out only
 * where it asks for just that value. What was chosen and the system of record does not have yet waits as well, so that the next import does not undo the choice.
 */
export function mergeCorrections(
  { keep, drop, merged }: { keep: Contact; drop: Contact; merged: Contact },
  known: readonly Correction[],
  at: Instant,
  newId: () => Id,
): Correction[] {
  // The record that the merged contact is in its system, where only one of the two is in any.
  const base = keep.externalIds.length === 0 && drop.externalIds.length > 0 ? drop : keep;
  const queued = CORRECTABLE_FIELDS.flatMap((field) => {
    const waiting = known.filter((correction) => correction.field === field && isQueued(correction));
    const inSystem = waiting.find(({ recordId }) => recordId === base.id)?.oldValue ?? readField(base, field);
    const value = readField(merged, field);
    const fitting = value === inSystem ? [] : waiting.filter(({ newValue }) => newValue === value);
    const winner = fitting.find(({ recordId }) => recordId === keep.id) ?? fitting[0];
    const settled = waiting.map((correction): Correction =>
      correction === winner
        ? {
            ...correction,
            recordId: keep.id,
            oldValue: inSystem,
            createdAt: isOvertaken(winner, known, base.id) ? at : correction.createdAt,
          }
        : { ...correction, recordId: keep.id, state: 'withdrawn' },
    );
    if (value === inSystem || winner !== undefined) return settled;
    const evidence = { sentence: CHOSEN, excerpt: value, url: '', seenAt: at };
    const wish: Correction = {
      ...{ id: newId(), programId: keep.programId, record: 'contact', recordId: keep.id, field },
      ...{ oldValue: inSystem, newValue: value, isEdited: false, evidence, state: 'pending', createdAt: at },
    };
    return [...settled, wish];
  });
  const waiting = new Set(queued.filter(isQueued).map(({ field }) => field));
  const moved = known
    .filter((correction) => !isQueued(correction))
    .map((correction): Correction => {
      const { field, recordId, newValue, state } = correction;
      const isUndone = recordId !== base.id && (waiting.has(field) || newValue !== readField(merged, field));
      return { ...correction, recordId: keep.id, state: state === 'exported' && isUndone ? 'withdrawn' : state };
    });
  return [...moved, ...queued];
}

/** Whether a newer correction of the same field is out for the record: then the one that waits was chosen after that. */
function isOvertaken({ field, createdAt }: Correction, known: readonly Correction[], recordId: Id): boolean {
  return known.some(
    (other) =>
      other.recordId === recordId && other.field === field && other.state === 'exported' && other.createdAt > createdAt,
  );
}
