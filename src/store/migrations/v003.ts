import type { Migration } from './migration';

type Row = { programId: string; contactIds: string[] } & Record<string, unknown>;
type JudgementRow = { contactId: string; verdict: { kind: string }; settled?: object; keys?: object };

/**
 * Advocates who left are followed, work lists are run and kept, an asset is found by whom it names, nominations and next actions by
 * their account, judgements that wait for a decision without reading the others, and what is out in a batch is counted by an index. FROZEN
 * once released.
 */
export const v003: Migration = {
  version: 3,
  stores: {
    assets: 'id, programId, *keys.contact',
    corrections: 'id, [programId+recordId], [programId+state], [programId+batchId+state]',
    nextActions: 'id, [programId+contactId], [programId+accountId], [programId+dueOn]',
    judgements:
      'id, [programId+contactId], [programId+verdict.question.stored+verdict.question.seen], [programId+keys.waits]',
    nominations: 'id, [programId+state], [programId+accountId], [programId+replacesContactId]',
    follows: 'id, [programId+state], [programId+contactId]',
    runs: 'id, [programId+startedAt], [programId+opened.on]',
    runSteps: 'id, [programId+contactId], [programId+runId+outcome], [programId+runId+at]',
    savedLists: 'id, programId',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('assets')
      .toCollection()
      .modify((row: Row) => {
        row['keys'] = { contact: row.contactIds.map((id) => `${row.programId}|${id}`) };
      });
    await transaction
      .table('judgements')
      .toCollection()
      .modify((row: JudgementRow) => {
        if (row.settled !== undefined || !ASKING.includes(row.verdict.kind)) return false;
        row.keys = { waits: row.contactId };
        return true;
      });
  },
};

/** The verdicts that asked for a decision. */
const ASKING = ['title-changed', 'left-company', 'left-unknown', 'extra-role', 'company-renamed', 'name-changed'];
