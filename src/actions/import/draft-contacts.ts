import type { Contact } from '../../domain/contact';
import type { ExternalId } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { RefusedRow } from '../../domain/import-run';
import type { ProgramRecords } from '../../store/program-records';
import type { ImportCandidate, InputOf } from '../import-plan';
import { contactCandidate } from './contact-candidate';
import { describeAccounts } from './describe-accounts';
import { draftDuplicates } from './draft-duplicates';
import type { DraftedKind } from './import-draft';
import { findRepeats } from './find-repeats';
import type { ImportTools } from './import-tools';
import { matchRows } from './match-rows';
import { ProductShelf } from './product-shelf';
import { renameColleagues } from './rename-colleagues';
import { RowDrafter } from './row-drafter';

/** Drafts a file of contacts. */
export async function draftContacts(
  records: ProgramRecords,
  input: InputOf<'contacts'>,
  erased: ReadonlySet<number>,
  tools: ImportTools,
): Promise<DraftedKind> {
  const { accounts, open, at, newId } = tools;
  const products = await ProductShelf.read(records, newId);
  const repeats = await findRepeats(records, input.rows);
  const own = input.rows.filter(({ line }) => !erased.has(line) && !repeats.has(line));
  const matches = await matchRows(records, own, open);
  const drafter = new RowDrafter(input, { ...tools, products }, await records.nextActions.all());
  drafter.draft(erased, repeats, matches);
  const { report, added, updated, withIssues } = drafter;
  const inFile = new Set([
    ...drafter.met,
    ...report.questions.flatMap(({ candidates }) => candidates.map(({ recordId }) => recordId)),
  ]);
  const duplicates = await draftDuplicates(records, [...added, ...updated], drafter.toldApart, { at, newId });
  return {
    report,
    notes: [...describeAccounts(accounts), ...drafter.trimmer.describe()],
    vanished: await findVanished(records, input, inFile, [...input.refused, ...report.refused]),
    withIssues,
    added: { contacts: added, products: products.added, nextActions: drafter.addedActions, duplicates },
    updated: {
      contacts: [...updated, ...(await renameColleagues(records, tools, inFile))],
      nextActions: drafter.updatedActions,
    },
  };
}

/**
 * Contacts that the file's system listed before and this file lacks; none when the file has no ids of that system. Whose row was refused
 * is in the file: a cell of it is the contact's id.
 */
async function findVanished(
  records: ProgramRecords,
  { rows, system }: InputOf<'contacts'>,
  inFile: ReadonlySet<Id>,
  refused: readonly RefusedRow[],
): Promise<ImportCandidate[]> {
  if (!rows.some(({ externalIds }) => externalIds.some((id) => id.system === system))) return [];
  const gone = (await records.contacts.idsOfSystem(system)).filter((id) => !inFile.has(id));
  const cells = new Set(refused.flatMap((row) => row.cells.map((cell) => cell.trim())));
  const isRefused = ({ externalIds }: Contact) =>
    externalIds.some((id) => id.system === system && formsOf(id).some((form) => cells.has(form)));
  return (await records.contacts.many(gone)).filter((contact) => !isRefused(contact)).map(contactCandidate);
}

/** An id as files write it: Salesforce's also without the three characters at its end. */
function formsOf({ system, id }: ExternalId): string[] {
  return system === 'salesforce' || system === 'reference-edge' ? [id, id.slice(0, 15)] : [id];
}
