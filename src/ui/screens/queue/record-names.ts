import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import type { ProgramRecords } from '../../../store/program-records';
import { t } from '../../locales/page-words';

/** The name of each record that corrections are about, by id. */
export type RecordNames = ReadonlyMap<Id, { name: string; company: string }>;

/** Reads the names of the records that corrections are about; a record that is gone has none. */
export async function readNames(records: ProgramRecords, corrections: readonly Correction[]): Promise<RecordNames> {
  const contactIds = corrections.filter(({ record }) => record === 'contact').map(({ recordId }) => recordId);
  const hasAccounts = corrections.some(({ record }) => record === 'account');
  const [contacts, accounts] = await Promise.all([
    records.contacts.many([...new Set(contactIds)]),
    hasAccounts ? records.accounts.all() : [],
  ]);
  return new Map([
    ...contacts.map((one) => [one.id, { name: one.name.full, company: one.company }] as const),
    ...accounts.map((one) => [one.id, { name: one.name, company: t('queue.account') }] as const),
  ]);
}
