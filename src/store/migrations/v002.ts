import type { IndexableType, Table } from 'dexie';
import type { Migration } from './migration';

type Row = Record<string, unknown>;
type ChangeRow = { table: string; records: { before?: Row; after?: Row }[] };

/**
 * Data issues are found by their kind, two contacts may be the same person, files checked without a page are reviewed, a batch may be
 * several files whose bytes stand by themselves, and each system of record has words of its own. FROZEN once released.
 */
export const v002: Migration = {
  version: 2,
  stores: {
    contacts:
      'id, [programId+keys.order], [programId+status], [programId+accountId], [programId+verifiedAt], ' +
      '*keys.profile, *keys.external, *keys.name, *keys.issue',
    duplicates: 'id, [programId+state], *keys.contact',
    reviews: 'id, [programId+state], [programId+contactId]',
    exportFiles: 'id',
    templates: 'id, programId',
  },
  upgrade: async (transaction) => {
    const change = (table: string, renew: (row: Row) => unknown) =>
      transaction.table(table).toCollection().modify(renew);
    const batches = transaction.table<Row, IndexableType>('batches');
    await changeOneByOne(batches, await batches.toCollection().primaryKeys(), async (row) => {
      const { id, programId, content } = row;
      const bytes = new TextEncoder().encode(content as string);
      // The text of a file was taken away when a person in it was erased.
      if (bytes.length > 0) await transaction.table('exportFiles').add({ id, programId, type: 'text/csv', bytes });
      renewBatch(row);
    });
    await change('programs', renewProgram);
    await change('assets', (row) => void Object.assign(row, { custom: {} }));
    for (const table of ['uses', 'nominations'])
      await change(table, (row) => void Object.assign(row, { externalIds: [], custom: {} }));
    await change('contacts', noteIssues);
    // What rows were before is kept to undo steps: it must be of the same form as the rows.
    const changes = transaction.table<ChangeRow, IndexableType>('changes');
    const renewed = changes.filter(({ table }) => table === 'programs' || table === 'batches');
    await changeOneByOne(changes, await renewed.primaryKeys(), ({ table, records }) => {
      const renew = table === 'programs' ? renewProgram : renewBatch;
      for (const state of records.flatMap(({ before, after }) => [before, after]))
        if (state !== undefined) renew(state);
    });
  },
};

/** As `modify`, which reads two hundred rows at a time: too many where each has the text of files in it. */
async function changeOneByOne<R>(
  table: Table<R, IndexableType>,
  keys: IndexableType[],
  renew: (row: R) => PromiseLike<void> | void,
): Promise<void> {
  for (const key of keys) {
    const row = (await table.get(key))!;
    await renew(row);
    await table.put(row);
  }
}

function renewBatch(row: Row): void {
  const { target, fileName, rowCount, correctionIds, notes } = row;
  row['files'] = [{ target, fileName, rowCount, correctionIds, notes }];
  row['achieved'] = { landed: 0, reopened: 0, conflicts: 0, landedDays: 0 };
  for (const field of ['target', 'rowCount', 'correctionIds', 'notes', 'content']) delete row[field];
}

/** Until now only files of Salesforce taught words. */
function renewProgram(row: Row): void {
  const { fieldNames: columns = {}, statusLabels = {} } = row;
  const isLearnt = [columns, statusLabels].some((words) => Object.keys(words as object).length > 0);
  row['systems'] = isLearnt ? { salesforce: { columns, statusLabels } } : {};
  for (const field of ['fieldNames', 'statusLabels']) delete row[field];
}

/** Answers `false`, which leaves a row unwritten, where there is no issue: writing contacts is what the upgrade waits for. */
function noteIssues(row: Row): boolean {
  const { programId, company, title, profiles, keys } = row as {
    programId: string;
    company: string;
    title: string;
    profiles: unknown[];
    keys: object;
  };
  const issues = [
    ...(company.trim() === '' ? ['no-company'] : []),
    ...(title.trim() === '' ? ['no-title'] : []),
    ...(profiles.length === 0 ? ['no-profile'] : []),
  ];
  Object.assign(keys, { issue: issues.map((kind) => `${programId}|${kind}`) });
  return issues.length > 0;
}
