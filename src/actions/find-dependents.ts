import type { RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { CONTACT_TABLES, type ContactTable, type ProgramRecords } from '../store/program-records';
import { refuseUndoFor } from './later-events';
import type { UndoPlan } from './undo-plan';

/** What Muster notes about a contact by itself, or for a review run. */
const NOTES: readonly ContactTable[] = ['observations', 'judgements', 'runSteps'];

/**
 * What must go together with the contacts and accounts that an undo deletes: what Muster noted about them by itself. Throws an
 * `ActionError` when something else hangs on one of them that came later.
 */
export async function findDependents(records: ProgramRecords, plan: UndoPlan): Promise<Map<RecordTable, Id[]>> {
  const contactIds = [...(plan.remove.get('contacts') ?? [])];
  const accountIds = [...(plan.remove.get('accounts') ?? [])];
  const productIds = [...(plan.remove.get('products') ?? [])];
  const dependents = new Map<RecordTable, Id[]>();
  for (const table of CONTACT_TABLES) {
    const hangsOn = hangingOn(plan, table, new Set(contactIds));
    const ids = (await records.idsOfContacts(table, contactIds)).filter(hangsOn);
    if (NOTES.includes(table)) dependents.set(table, ids);
    else if (ids[0] !== undefined) await refuseUndoFor(records, table, ids[0]);
  }
  const hangsOn = hangingOn(plan, 'duplicates', new Set(contactIds));
  const pairs = (await records.duplicates.ofContacts(contactIds)).filter(({ id }) => hangsOn(id));
  const answered = pairs.find(({ state }) => state === 'different');
  if (answered !== undefined) await refuseUndoFor(records, 'duplicates', answered.id);
  dependents.set(
    'duplicates',
    pairs.map(({ id }) => id),
  );
  const corrections = await records.idsOfContacts('corrections', accountIds);
  const users = [
    ...(await records.contacts.idsOfAccounts(accountIds)),
    ...(await records.contacts.idsOfProducts(productIds)),
  ];
  await refuseForLinked(records, plan, new Set([...contactIds, ...accountIds]));
  const changing = plan.put.get('contacts');
  const staying = corrections.find((id) => !plan.remove.get('corrections')?.has(id));
  if (staying !== undefined) await refuseUndoFor(records, 'corrections', staying);
  const user = users.find((id) => !plan.remove.get('contacts')?.has(id) && !changing?.has(id));
  if (user !== undefined) await refuseUndoFor(records, 'contacts', user);
  return dependents;
}

/** Whether a row hangs on one of those that are to go, also when all is done: what is moved to another contact does not. */
function hangingOn({ put, remove }: UndoPlan, table: RecordTable, going: ReadonlySet<Id>): (id: Id) => boolean {
  return (id) => {
    if (remove.get(table)?.has(id)) return false;
    const row = put.get(table)?.get(id) as { contactId?: Id; recordId?: Id; contactIds?: Id[] } | undefined;
    return row === undefined || [row.contactId, row.recordId, ...(row.contactIds ?? [])].some((one) => going.has(one!));
  };
}

/** Throws where an asset or a nomination that stays as it is names one of those that are to go. */
async function refuseForLinked(records: ProgramRecords, plan: UndoPlan, going: ReadonlySet<Id>): Promise<void> {
  if (going.size === 0) return;
  const links = {
    assets: (await records.assets.all()).map(({ id, accountId, contactIds }) => ({
      id,
      to: [accountId, ...contactIds],
    })),
    nominations: (await records.nominations.all()).map(({ id, accountId, replacesContactId = null }) => ({
      id,
      to: [accountId, replacesContactId],
    })),
  };
  for (const table of ['assets', 'nominations'] as const) {
    const isStaying = (id: Id) => !plan.remove.get(table)?.has(id) && !plan.put.get(table)?.has(id);
    const linked = links[table].find(({ id, to }) => isStaying(id) && to.some((one) => one !== null && going.has(one)));
    if (linked !== undefined) await refuseUndoFor(records, table, linked.id);
  }
}
