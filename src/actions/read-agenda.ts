import type { Day, Id } from '../domain/ids';
import type { NextAction } from '../domain/next-action';
import { addDays } from '../domain/use';
import { readDue } from './read-due';
import type { World } from './world';

/** What is to be done with a contact or an account, and how soon. */
export interface AgendaItem extends NextAction {
  programName: string;
  /** The contact's name, else the account's; empty where both are gone. */
  name: string;
  /** The contact's company; empty for an account. */
  company: string;
  due: 'overdue' | 'today' | 'this-week';
}

/** Days that are still called this week. */
const WEEK = 7;

/** What is due within a week in any of these programs, the most urgent first. Who is not to be contacted is left out. */
export async function readAgenda(world: World, programIds: readonly Id[], today: Day): Promise<AgendaItem[]> {
  const lists = await Promise.all(programIds.map((id) => readProgramAgenda(world, id, today)));
  return lists.flat().sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

async function readProgramAgenda({ store }: World, programId: Id, today: Day): Promise<AgendaItem[]> {
  const records = store.in(programId);
  const [program, actions] = await Promise.all([store.programs.get(programId), readDue(records, addDays(today, WEEK))]);
  const contactIds = actions.map(({ contactId }) => contactId).filter((id) => id !== null);
  const accountIds = actions.map(({ accountId }) => accountId).filter((id) => id !== null);
  const [contacts, accounts] = await Promise.all([
    records.contacts.many([...new Set(contactIds)]),
    records.rows('accounts', [...new Set(accountIds)]),
  ]);
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  return actions.map((action): AgendaItem => {
    const contact = contactOf.get(action.contactId ?? '');
    const name = contact?.name.full ?? accountOf.get(action.accountId ?? '')?.name ?? '';
    const due = action.dueOn < today ? 'overdue' : action.dueOn === today ? 'today' : 'this-week';
    return { ...action, programName: program?.name ?? '', name, company: contact?.company ?? '', due };
  });
}
