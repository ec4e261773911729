import type { Contact } from '../../domain/contact';
import type { Day, Id } from '../../domain/ids';
import { pageUrlOf } from '../../domain/profile-url';
import type { RunRules } from '../../domain/review-run';
import { compareTurns, fitsRules } from '../../domain/run-order';
import type { ProgramRecords } from '../../store/program-records';

/** Who would be in a run. */
export interface RunPreview {
  /** In the order of the run. */
  contacts: Contact[];
  neverVerified: number;
  /** Of so many no profile address is known: they come last and can only be skipped. */
  withoutAddress: number;
}

/**
 * Finds who fits the rules of a run today, in its order: those of one rank by name, and who cannot be opened behind all others. Not for use
 * in a transaction.
 */
export async function previewRun(records: ProgramRecords, rules: RunRules, today: Day): Promise<RunPreview> {
  const [ids, ...sets] = await Promise.all([records.contacts.idsInOrder(), ...matchingSets(records, rules, today)]);
  const wanted = ids.filter((id) => sets.every((set) => set.has(id)));
  const byId = new Map((await records.rows('contacts', wanted)).map((contact) => [contact.id, contact]));
  const fitting = wanted
    .flatMap((id) => byId.get(id) ?? [])
    .filter((contact) => fitsRules(contact, rules, today))
    .sort(compareTurns);
  const hasAddress = ({ profiles }: Contact) => pageUrlOf(profiles) !== '';
  const withoutAddress = fitting.filter((contact) => !hasAddress(contact));
  const contacts = [...fitting.filter(hasAddress), ...withoutAddress];
  return {
    contacts,
    neverVerified: contacts.filter(({ verifiedAt }) => verifiedAt === undefined).length,
    withoutAddress: withoutAddress.length,
  };
}

/** One set of ids for each rule that other records than the contact's own tell. */
function matchingSets(
  records: ProgramRecords,
  { accountId, isDue, isFlagged }: RunRules,
  today: Day,
): Promise<ReadonlySet<Id | null>>[] {
  const contactsOf = async (rows: Promise<{ contactId: Id | null }[]>) =>
    new Set((await rows).map(({ contactId }) => contactId));
  return [
    ...(accountId === undefined ? [] : [records.contacts.idsOfAccounts([accountId]).then((ids) => new Set(ids))]),
    ...(isDue === true ? [contactsOf(records.nextActions.openUntil(today))] : []),
    ...(isFlagged === true ? [contactsOf(records.reviews.open())] : []),
  ];
}
