import type { Migration } from './migration';

/**
 * The first form of the database. FROZEN: once released, this file never changes; the next form is the next file.
 *
 * Every index but a primary key begins with the program: compound ones by their first part, those on several values
 * (`*keys.…`) by the text of each key. So no look-up can reach into another program.
 */
export const v001: Migration = {
  version: 1,
  stores: {
    programs: 'id',
    accounts: 'id, programId, *keys.external, *keys.name, *keys.page',
    contacts:
      'id, [programId+keys.order], [programId+status], [programId+accountId], [programId+verifiedAt], ' +
      '*keys.profile, *keys.external, *keys.name',
    products: 'id, programId',
    assets: 'id, programId',
    nextActions: 'id, [programId+contactId], [programId+dueOn]',
    nominations: 'id, [programId+state]',
    uses: 'id, [programId+contactId]',
    observations: 'id, [programId+contactId]',
    judgements: 'id, [programId+contactId], [programId+verdict.question.stored+verdict.question.seen]',
    corrections: 'id, [programId+recordId], [programId+state], [programId+batchId]',
    batches: 'id, [programId+createdAt]',
    importRuns: 'id, [programId+at]',
    tombstones: 'id, programId',
    mappings: 'id, [programId+fingerprint]',
    aliases: 'id, programId',
    rejections: 'id, [programId+contactId], *keys.profile',
    dismissals: 'id, [programId+contactId]',
    events: 'id, [programId+at], *keys.contact',
    changes: '++id, [programId+eventId], [programId+recordId]',
    // How well pages are read: of this browser, of no program, and about nobody.
    readings: 'kind',
  },
};
