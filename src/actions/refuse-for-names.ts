import type { Account } from '../domain/account';
import type { ProgramRecords } from '../store/program-records';
import { refuseUndoFor } from './later-events';
import type { UndoPlan } from './undo-plan';

/**
 * Throws an `ActionError` where an account would get another name back while contacts hang on it that came there since: they go by the
 * present one.
 */
export async function refuseForNames(records: ProgramRecords, { put, remove }: UndoPlan): Promise<void> {
  const planned = put.get('accounts') ?? new Map();
  const accounts = await records.rows('accounts', [...planned.keys()]);
  const renamed = accounts.filter(({ id, name }) => (planned.get(id) as Account).name !== name);
  const contactIds = await records.contacts.idsOfAccounts(renamed.map(({ id }) => id));
  const [contacts, gone] = [put.get('contacts'), remove.get('contacts')];
  const staying = contactIds.find((id) => !contacts?.has(id) && !gone?.has(id));
  if (staying !== undefined) await refuseUndoFor(records, 'contacts', staying);
}
