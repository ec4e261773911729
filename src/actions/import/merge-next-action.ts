import type { Contact } from '../../domain/contact';
import type { Id, Instant } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import type { ImportedContact } from '../../exchange/imported-contact';
import { localDay } from '../../platform/clock';

/** The next action that a row brings for its contact; null when it brings none, or the one that is noted already. */
export function mergeNextAction(
  { id: contactId, programId, accountId }: Contact,
  row: ImportedContact,
  known: readonly NextAction[],
  at: Instant,
  newId: () => Id,
): NextAction | null {
  const what = row.nextAction?.trim() ?? '';
  if (what === '') return null;
  const dueOn = row.nextActionDueOn?.trim();
  const same = known.filter((action) => action.what === what);
  const open = same.find(({ doneAt }) => doneAt === undefined);
  if (open !== undefined) return dueOn && dueOn !== open.dueOn ? { ...open, dueOn } : null;
  // What was done is not to be done again because the file does not know so; on a later day it is another time.
  if (same.some((done) => !dueOn || dueOn === done.dueOn || dueOn <= localDay(done.doneAt!))) return null;
  const owner = row.owner?.trim() ?? '';
  return { id: newId(), programId, contactId, accountId, what, dueOn: dueOn || localDay(at), owner, createdAt: at };
}
