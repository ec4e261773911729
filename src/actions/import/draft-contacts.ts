import type { Id } from '../../domain/ids';
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
  const repeats = findRepeats(input.rows);
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
    vanished: await findVanished(records, input, inFile),
    withIssues,
    added: { contacts: added, products: products.added, nextActions: drafter.addedActions, duplicates },
    updated: {
      contacts: [...updated, ...(await renameColleagues(records, tools, inFile))],
      nextActions: drafter.updatedActions,
    },
  };
}

/** Contacts that the file's system listed before and this file lacks; none when the file has no ids of that system. */
async function findVanished(
  records: ProgramRecords,
  { rows, system }: InputOf<'contacts'>,
  inFile: ReadonlySet<Id>,
): Promise<ImportCandidate[]> {
  if (!rows.some(({ externalIds }) => externalIds.some((id) => id.system === system))) return [];
  const gone = (await records.contacts.idsOfSystem(system)).filter((id) => !inFile.has(id));
  return (await records.contacts.many(gone)).map(contactCandidate);
}
