import type { Day, Id } from '../../domain/ids';
import type { RunRules } from '../../domain/review-run';
import { compareTurns, fitsRules } from '../../domain/run-order';
import type { ProgramRecords } from '../../store/program-records';

/** Who would be in a run. */
export interface RunPreview {
  /** In the order of the run. */
  contactIds: Id[];
  neverVerified: number;
  /** Of so many no profile address is known: they come last and can only be skipped. */
  withoutAddress: number;
}

/**
 * Finds who fits the rules of a run today, in its order: those of one rank by name, and who cannot be opened behind all others. Not for use
 * in a transaction.
 */
export async function previewRun(records: ProgramRecords, rules: RunRules, today: Day): Promise<RunPreview> {
  const [outlines, ...sets] = await Promise.all([records.contacts.outlines(), ...matchingSets(records, rules, today)]);
  const fitting = outlines
    .filter((contact) => sets.every((set) => set.has(contact.id)) && fitsRules(contact, rules, today))
    .sort(compareTurns);
  const withoutAddress = fitting.filter(({ canOpen }) => !canOpen);
  const contacts = [...fitting.filter(({ canOpen }) => canOpen), ...withoutAddress];
  return {
    contactIds: contacts.map(({ id }) => id),
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
