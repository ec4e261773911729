import type { Id } from '../../domain/ids';
import type { Nomination } from '../../domain/nomination';
import type { ProgramRecords } from '../../store/program-records';

/** A nomination with the names of what it is about. */
export interface DescribedNomination {
  nomination: Nomination;
  /** The account; for a search without one, the company that was left. Empty where there is none. */
  accountName: string;
  /** Whose successor is looked for. */
  replaces: { contactId: Id; name: string } | null;
}

/** Names the accounts of nominations, and whose successors are looked for. In their order. */
export async function describeNominations(
  records: ProgramRecords,
  nominations: readonly Nomination[],
): Promise<DescribedNomination[]> {
  const [accounts, contacts] = await Promise.all([
    records.rows(
      'accounts',
      nominations.flatMap(({ accountId }) => accountId ?? []),
    ),
    records.contacts.many(nominations.flatMap(({ replacesContactId }) => replacesContactId ?? [])),
  ]);
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]));
  const people = new Map(contacts.map((contact) => [contact.id, contact]));
  return nominations.map((nomination) => {
    const replaced = people.get(nomination.replacesContactId ?? '');
    return {
      nomination,
      accountName: accountNames.get(nomination.accountId ?? '') ?? replaced?.company ?? '',
      replaces: replaced === undefined ? null : { contactId: replaced.id, name: replaced.name.full },
    };
  });
}
