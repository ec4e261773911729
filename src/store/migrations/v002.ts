import type { Migration } from './migration';

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
    exportFiles: 'id, programId',
    templates: 'id, programId',
  },
  upgrade: async (transaction) => {
    const encoder = new TextEncoder();
    await transaction
      .table('batches')
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        const { target, fileName, rowCount, correctionIds, notes } = row;
        row['files'] = [{ target, fileName, rowCount, correctionIds, notes }];
        row['achieved'] = { landed: 0, reopened: 0, conflicts: 0, landedDays: 0 };
        for (const field of ['target', 'rowCount', 'correctionIds', 'notes']) delete row[field];
      });
    for (const row of (await transaction.table('batches').toArray()) as Record<string, unknown>[]) {
      const bytes = encoder.encode(row['content'] as string);
      if (bytes.length > 0)
        await transaction
          .table('exportFiles')
          .add({ id: row['id'], programId: row['programId'], type: 'text/csv', bytes });
    }
    await transaction
      .table('batches')
      .toCollection()
      .modify((row: Record<string, unknown>) => void delete row['content']);
    await transaction
      .table('programs')
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        const columns = row['fieldNames'] ?? {};
        row['systems'] = { salesforce: { columns, statusLabels: row['statusLabels'] ?? {} } };
        for (const field of ['fieldNames', 'statusLabels']) delete row[field];
      });
    for (const [table, added] of [
      ['assets', { custom: {} }],
      ['uses', { externalIds: [], custom: {} }],
      ['nominations', { externalIds: [], custom: {} }],
    ] as const)
      await transaction
        .table(table)
        .toCollection()
        .modify((row: object) => void Object.assign(row, added));
    await transaction
      .table('contacts')
      .toCollection()
      .modify((row: { programId: string; profiles: unknown[]; title: string; company: string; keys: object }) => {
        const issues = [
          ...(row.company.trim() === '' ? ['no-company'] : []),
          ...(row.title.trim() === '' ? ['no-title'] : []),
          ...(row.profiles.length === 0 ? ['no-profile'] : []),
        ];
        Object.assign(row.keys, { issue: issues.map((kind) => `${row.programId}|${kind}`) });
      });
  },
};
