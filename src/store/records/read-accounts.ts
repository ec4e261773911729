import { externalKey } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import { recordOf } from '../index-row';
import type { ProgramRecords } from '../program-records';
import { findByKeys } from './find-by-keys';
import { getOwn } from './own-rows';

/** The accounts of a program. */
export function readAccounts(database: Database, programId: Id): ProgramRecords['accounts'] {
  const table = tableOf(database, 'accounts');
  return {
    get: (id) => getOwn(table, programId, id),
    all: async () => (await table.where({ programId }).toArray()).map(recordOf),
    findByNameKeys: (keys) => findByKeys(table, programId, 'name', keys),
    findByCompanyKey: (key) => findByKeys(table, programId, 'page', [key]),
    findByExternal: (ids) => findByKeys(table, programId, 'external', ids.map(externalKey)),
  };
}
