import { say, type Said } from '../../domain/said';
import type { ProgramRecords } from '../../store/program-records';
import type { RecordRows } from '../../store/record-rows';
import type { ImportedOf } from '../../exchange/imported-linked';
import type { ImportedRow, ImportInput } from '../import-plan';
import { compareShown } from './compare-shown';
import { ContactDirectory } from './contact-directory';
import type { DraftedKind } from './import-draft';
import type { ImportTools } from './import-tools';
import { LinkedDrafter } from './linked/linked-drafter';
import type { LinkedKind, LinkedRows } from './linked/linked-rows';
import { nameSome } from './name-some';

/** Drafts a file of records that hang on contacts and accounts. */
export async function draftLinked<K extends LinkedKind>(
  records: ProgramRecords,
  input: ImportInput,
  rows: readonly ImportedOf[K][],
  erased: ReadonlySet<number>,
  tools: ImportTools,
  kind: LinkedRows<K>,
): Promise<DraftedKind> {
  const directory = await ContactDirectory.read(records, rows.flatMap(kind.contactsOf));
  const drafter = new LinkedDrafter(await kind.all(records), directory, tools, kind, input);
  for (const row of rows) drafter.take(row, erased.has(row.line));
  const { report, unlinked, added, updated } = drafter;
  const differences = await listDifferences(records, updated, tools, kind);
  report.rows.forEach((row, place) => {
    const fields = row.recordId === undefined ? undefined : differences.get(row.recordId);
    if (row.outcome === 'updated' && fields !== undefined) report.rows[place] = { ...row, fields };
  });
  return {
    report,
    notes: describeUnlinked(unlinked, kind.table),
    vanished: [],
    withIssues: 0,
    added: { [kind.table]: added },
    updated: { [kind.table]: updated.map(({ after }) => after) },
  };
}

/** What changes in known records, by their ids. */
async function listDifferences<K extends LinkedKind>(
  records: ProgramRecords,
  updated: readonly { before: RecordRows[K]; after: RecordRows[K] }[],
  { accounts }: ImportTools,
  { contactIdsOf, shown }: LinkedRows<K>,
): Promise<Map<string, ImportedRow['fields']>> {
  const ids = new Set(updated.flatMap(({ before, after }) => [...contactIdsOf(before), ...contactIdsOf(after)]));
  const names = new Map((await records.contacts.many([...ids])).map(({ id, name }) => [id, name.full]));
  const linkNames = {
    contact: (id: string) => names.get(id) ?? '',
    account: (id: string | null) => (id === null ? '' : (accounts.get(id)?.name ?? '')),
  };
  return new Map(updated.map(({ before, after }) => [after.id, compareShown(before, after, shown, linkNames)]));
}

/** Tells which contacts were not found. */
function describeUnlinked(unlinked: readonly { line: number; name: string }[], table: LinkedKind): Said[] {
  if (unlinked.length === 0) return [];
  const names = nameSome(unlinked.map(({ line, name }) => say('plan.unlinked.name', { name, line })));
  return [say(`plan.unlinked.${table}`, { names })];
}
