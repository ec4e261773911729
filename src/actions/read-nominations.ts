import type { Contact } from '../domain/contact';
import { daysBetween } from '../domain/days-between';
import type { Day, Id } from '../domain/ids';
import type { Nomination } from '../domain/nomination';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';

/** A nomination that waits, as a list shows it. */
export interface NominationRow {
  nomination: Nomination;
  /** The account; for a search without one, the company that was left. Empty where there is none. */
  accountName: string;
  /** Whose successor is looked for. */
  replaces: { contactId: Id; name: string } | null;
  /** How many days it has waited. */
  daysOpen: number;
  /** How many days it should have been settled by; 0 while it is in time or has no date. */
  daysOverdue: number;
}

/** The nominations that wait for a person or an answer, the most urgent first, with their age on a day. */
export async function readNominations(records: ProgramRecords, today: Day): Promise<NominationRow[]> {
  const open = await records.nominations.open();
  const [accounts, contacts] = await Promise.all([
    records.rows(
      'accounts',
      open.flatMap(({ accountId }) => accountId ?? []),
    ),
    records.contacts.many(open.flatMap(({ replacesContactId }) => replacesContactId ?? [])),
  ]);
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]));
  const people = new Map<Id, Contact>(contacts.map((contact) => [contact.id, contact]));
  return open.map((nomination) => {
    const replaced = people.get(nomination.replacesContactId ?? '');
    return {
      nomination,
      accountName: accountNames.get(nomination.accountId ?? '') ?? replaced?.company ?? '',
      replaces: replaced === undefined ? null : { contactId: replaced.id, name: replaced.name.full },
      daysOpen: daysBetween(localDay(nomination.createdAt), today),
      daysOverdue: nomination.dueOn === undefined ? 0 : daysBetween(nomination.dueOn, today),
    };
  });
}
