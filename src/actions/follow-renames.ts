import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Id, Instant } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import { renameEmployer } from './rename-employer';
import type { UndoPlan } from './undo-plan';

/** Gives contacts that come back to an account the name that it goes by now: it may have been renamed since they were there. */
export async function followRenames(records: ProgramRecords, { put }: UndoPlan, at: Instant): Promise<void> {
  const contacts = (put.get('contacts') ?? new Map()) as Map<Id, Contact>;
  const planned = (put.get('accounts') ?? new Map()) as Map<Id, Account>;
  const ids = new Set([...contacts.values()].flatMap(({ accountId }) => accountId ?? []));
  const stored = await records.rows('accounts', [...ids]);
  const accounts = new Map([...stored.map((account) => [account.id, account] as const), ...planned]);
  for (const [id, contact] of contacts) {
    const name = accounts.get(contact.accountId ?? '')?.name ?? contact.company;
    if (name !== contact.company) contacts.set(id, renameEmployer(contact, name, at));
  }
}
