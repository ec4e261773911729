import Dexie from 'dexie';
import type { Id } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { inProgram } from './own-rows';

/** How the contacts of a program are used and what is to be done with them. */
export function readEngagement(
  database: Database,
  programId: Id,
): Pick<ProgramRecords, 'uses' | 'assets' | 'nominations' | 'nextActions' | 'products'> {
  const nextActions = tableOf(database, 'nextActions');
  return {
    assets: { all: () => tableOf(database, 'assets').where({ programId }).toArray() },
    nominations: { all: () => inProgram(tableOf(database, 'nominations'), programId, 'state').toArray() },
    uses: {
      all: () => inProgram(tableOf(database, 'uses'), programId, 'contactId').toArray(),
      ofContact: (id) => tableOf(database, 'uses').where('[programId+contactId]').equals([programId, id]).toArray(),
    },
    nextActions: {
      all: () => inProgram(nextActions, programId, 'dueOn').toArray(),
      open: async () => (await inProgram(nextActions, programId, 'dueOn').toArray()).filter(isOpen),
      ofContact: (id) => nextActions.where('[programId+contactId]').equals([programId, id]).sortBy('dueOn'),
    },
    products: { all: () => tableOf(database, 'products').where({ programId }).toArray() },
  };
}

/** How many next actions are due on the day or before it. */
export async function countDueActions(database: Database, programId: Id, day: string): Promise<number> {
  const due = tableOf(database, 'nextActions').where('[programId+dueOn]');
  return (await due.between([programId, Dexie.minKey], [programId, day], true, true).toArray()).filter(isOpen).length;
}

function isOpen(action: NextAction): boolean {
  return action.doneAt === undefined;
}
