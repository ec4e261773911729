import type { Day } from '../domain/ids';
import type { NextAction } from '../domain/next-action';
import type { ProgramRecords } from '../store/program-records';

/** What is to be done by the day, done of it left out, the most urgent first. Nothing is to be done about who is not to be contacted. */
export async function readDue(records: ProgramRecords, day: Day): Promise<NextAction[]> {
  const [actions, silent] = await Promise.all([
    records.nextActions.openUntil(day),
    records.contacts.idsWithStatus('do-not-contact'),
  ]);
  const isSilent = new Set(silent);
  return actions.filter(({ contactId }) => contactId === null || !isSilent.has(contactId));
}
