import type { RecordTable } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import { recordOf } from '../index-row';
import type { ProgramRecords } from '../program-records';
import { programOf, type RecordRows } from '../record-rows';
import { countProgram } from './count-program';
import { getOwn, idsOfOwners, inProgram, readMany } from './own-rows';
import { readAccounts } from './read-accounts';
import { readChanges } from './read-changes';
import { readContacts } from './read-contacts';
import { readCorrections } from './read-corrections';
import { readEngagement } from './read-engagement';
import { readEvents } from './read-events';
import { readJudgements } from './read-judgements';
import { readMemory } from './read-memory';
import { readObservations } from './read-observations';
import { readRuns } from './read-runs';
import { readWorklists } from './read-worklists';

/** All records of one program, to read. Inside a transaction the reads are part of it. */
export function readProgram(database: Database, programId: Id): ProgramRecords {
  const batches = tableOf(database, 'batches');
  const imports = tableOf(database, 'importRuns');
  return {
    programId,
    contacts: readContacts(database, programId),
    accounts: readAccounts(database, programId),
    corrections: readCorrections(database, programId),
    batches: {
      get: (id) => getOwn(batches, programId, id),
      all: () => inProgram(batches, programId, 'createdAt').reverse().toArray(),
    },
    exportFiles: { get: (id) => getOwn(tableOf(database, 'exportFiles'), programId, id) },
    templates: { all: () => tableOf(database, 'templates').where({ programId }).toArray() },
    imports: {
      get: (id) => getOwn(imports, programId, id),
      all: () => inProgram(imports, programId, 'at').reverse().toArray(),
    },
    events: readEvents(database, programId),
    changes: readChanges(database, programId),
    judgements: readJudgements(database, programId),
    observations: readObservations(database, programId),
    ...readEngagement(database, programId),
    ...readMemory(database, programId),
    ...readWorklists(database, programId),
    ...readRuns(database, programId),
    rows: async <T extends RecordTable>(table: T, ids: readonly Id[]) => {
      const rows = await readMany(tableOf(database, table), ids);
      return rows.filter((row) => programOf(table, row) === programId).map(recordOf<RecordRows[T]>);
    },
    idsOfContacts: (table, contactIds) =>
      idsOfOwners(tableOf(database, table), programId, table === 'corrections' ? 'recordId' : 'contactId', contactIds),
    numbers: (today, began, staleAfterDays) => countProgram(database, programId, today, began, staleAfterDays),
  };
}
