import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { RecordTable } from '../domain/event';
import { accountKeys, contactKeys } from '../identity/contact-keys';
import type { PlainTable, ProgramWriter } from '../store/program-writer';
import type { RecordRows } from '../store/record-rows';

/** Writes contacts with the keys they are found by. */
export function putContacts(write: ProgramWriter, contacts: readonly Contact[]): Promise<void> {
  return write.put('contacts', contacts, contactKeys);
}

/** Writes accounts with the keys they are found by. */
export function putAccounts(write: ProgramWriter, accounts: readonly Account[]): Promise<void> {
  return write.put('accounts', accounts, accountKeys);
}

/** Writes rows of any table. */
export function putRecords<T extends RecordTable>(
  write: ProgramWriter,
  table: T,
  rows: readonly RecordRows[T][],
): Promise<void> {
  if (table === 'contacts') return putContacts(write, rows as readonly Contact[]);
  if (table === 'accounts') return putAccounts(write, rows as readonly Account[]);
  return write.put(table as PlainTable, rows as readonly RecordRows[PlainTable][]);
}
