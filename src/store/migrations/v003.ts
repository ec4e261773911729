import type { Migration } from './migration';

type Row = { programId: string; contactIds: string[] } & Record<string, unknown>;

/**
 * Advocates who left are followed, work lists are run and kept, an asset is found by whom it names, nominations and next actions by
 * their account. FROZEN once released.
 */
export const v003: Migration = {
  version: 3,
  stores: {
    assets: 'id, programId, *keys.contact',
    nextActions: 'id, [programId+contactId], [programId+accountId], [programId+dueOn]',
    nominations: 'id, [programId+state], [programId+accountId], [programId+replacesContactId]',
    follows: 'id, [programId+state], [programId+contactId]',
    runs: 'id, [programId+startedAt]',
    runSteps: 'id, [programId+contactId], [programId+runId], [programId+openedAt]',
    savedLists: 'id, programId',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('assets')
      .toCollection()
      .modify((row: Row) => {
        row['keys'] = { contact: row.contactIds.map((id) => `${row.programId}|${id}`) };
      });
  },
};
