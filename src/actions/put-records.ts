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

/** Writes rows of any table, known or new. */
export function putRecords<T extends RecordTable>(
  write: ProgramWriter,
  table: T,
  rows: readonly RecordRows[T][],
): Promise<void> {
  return writeRecords(write, 'put', table, rows);
}

/** Writes new rows of any table. */
export function addRecords<T extends RecordTable>(
  write: ProgramWriter,
  table: T,
  rows: readonly RecordRows[T][],
): Promise<void> {
  return writeRecords(write, 'add', table, rows);
}

function writeRecords<T extends RecordTable>(
  write: ProgramWriter,
  how: 'put' | 'add',
  table: T,
  rows: readonly RecordRows[T][],
): Promise<void> {
  if (table === 'contacts') return write[how]('contacts', rows as readonly Contact[], contactKeys);
  if (table === 'accounts') return write[how]('accounts', rows as readonly Account[], accountKeys);
  return write[how](table as PlainTable, rows as readonly RecordRows[PlainTable][]);
}
