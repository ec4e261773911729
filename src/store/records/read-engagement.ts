import Dexie from 'dexie';
import type { Id } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import { compareUrgency } from '../../domain/nomination';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { recordOf } from '../index-row';
import { findByKeys } from './find-by-keys';
import { getOwn, inProgram } from './own-rows';

/** How the contacts of a program are used and what is to be done with them. */
export function readEngagement(
  database: Database,
  programId: Id,
): Pick<ProgramRecords, 'uses' | 'assets' | 'nominations' | 'nextActions' | 'products' | 'follows'> {
  const nextActions = tableOf(database, 'nextActions');
  const assets = tableOf(database, 'assets');
  const nominations = tableOf(database, 'nominations');
  const follows = tableOf(database, 'follows');
  return {
    assets: {
      all: async () => (await assets.where({ programId }).toArray()).map(recordOf),
      ofContacts: (ids) => findByKeys(assets, programId, 'contact', ids),
    },
    nominations: {
      get: (id) => getOwn(nominations, programId, id),
      all: () => inProgram(nominations, programId, 'state').toArray(),
      open: async () =>
        (
          await nominations.where('[programId+state]').anyOf([programId, 'open'], [programId, 'proposed']).toArray()
        ).sort(compareUrgency),
      ofAccount: (id) => nominations.where('[programId+accountId]').equals([programId, id]).toArray(),
      ofReplaced: (id) => nominations.where('[programId+replacesContactId]').equals([programId, id]).toArray(),
    },
    follows: {
      ofContact: (id) => follows.where('[programId+contactId]').equals([programId, id]).toArray(),
      open: () => follows.where('[programId+state]').equals([programId, 'following']).toArray(),
    },
    uses: {
      all: () => inProgram(tableOf(database, 'uses'), programId, 'contactId').toArray(),
      ofContact: (id) => tableOf(database, 'uses').where('[programId+contactId]').equals([programId, id]).toArray(),
    },
    nextActions: {
      get: (id) => getOwn(nextActions, programId, id),
      ofAccount: (id) => nextActions.where('[programId+accountId]').equals([programId, id]).sortBy('dueOn'),
      all: () => inProgram(nextActions, programId, 'dueOn').toArray(),
      open: async () => (await inProgram(nextActions, programId, 'dueOn').toArray()).filter(isOpen),
      openUntil: async (day) => {
        const due = nextActions
          .where('[programId+dueOn]')
          .between([programId, Dexie.minKey], [programId, day], true, true);
        return (await due.toArray()).filter(isOpen);
      },
      ofContact: (id) => nextActions.where('[programId+contactId]').equals([programId, id]).sortBy('dueOn'),
    },
    products: { all: () => tableOf(database, 'products').where({ programId }).toArray() },
  };
}

function isOpen(action: NextAction): boolean {
  return action.doneAt === undefined;
}
