import type { Migration } from './migration';

/** Corrections of one state are read by their age: the latest of them alone, or all some at a time. FROZEN once released. */
export const v004: Migration = {
  version: 4,
  stores: {
    corrections: 'id, [programId+recordId], [programId+state+createdAt+id], [programId+batchId+state]',
  },
};
