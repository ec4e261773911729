import type { Day, Id } from '../domain/ids';
import type { NextAction } from '../domain/next-action';
import { addDays } from '../domain/use';
import { readDue } from './read-due';
import type { World } from './world';

/** What is to be done with a contact or an account, and how soon. */
export interface DueAction extends NextAction {
  due: 'overdue' | 'today' | 'this-week';
}

/** One that shows: with whom it is about. */
export interface AgendaItem extends DueAction {
  programName: string;
  /** The contact's name, else the account's; empty where both are gone. */
  name: string;
  /** The contact's company; empty for an account. */
  company: string;
}

/** Days that are still called this week. */
const WEEK = 7;

/** What is due within a week in any of these programs, the most urgent first. Who is not to be contacted is left out. */
export async function readAgenda({ store }: World, programIds: readonly Id[], today: Day): Promise<DueAction[]> {
  const lists = await Promise.all(programIds.map((id) => readDue(store.in(id), addDays(today, WEEK))));
  return lists
    .flat()
    .map((action): DueAction => {
      const { dueOn } = action;
      return { ...action, due: dueOn < today ? 'overdue' : dueOn === today ? 'today' : 'this-week' };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The same actions with whom each is about, in their order. */
export async function nameActions(world: World, actions: readonly DueAction[]): Promise<AgendaItem[]> {
  const byProgram = Map.groupBy(actions, ({ programId }) => programId);
  const named = await Promise.all([...byProgram].map(([id, own]) => nameInProgram(world, id, own)));
  const itemOf = new Map(named.flat().map((item) => [item.id, item]));
  return actions.map(({ id }) => itemOf.get(id)!);
}

async function nameInProgram({ store }: World, programId: Id, actions: readonly DueAction[]): Promise<AgendaItem[]> {
  const records = store.in(programId);
  const contactIds = actions.map(({ contactId }) => contactId).filter((id) => id !== null);
  const accountIds = actions.map(({ accountId }) => accountId).filter((id) => id !== null);
  const [program, contacts, accounts] = await Promise.all([
    store.programs.get(programId),
    records.contacts.many([...new Set(contactIds)]),
    records.rows('accounts', [...new Set(accountIds)]),
  ]);
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  return actions.map((action): AgendaItem => {
    const contact = contactOf.get(action.contactId ?? '');
    const name = contact?.name.full ?? accountOf.get(action.accountId ?? '')?.name ?? '';
    return { ...action, programName: program?.name ?? '', name, company: contact?.company ?? '' };
  });
}
