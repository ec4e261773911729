import Dexie from 'dexie';
import { externalKey, type RecordSystem } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import { profileKey } from '../../domain/profile-address';
import { type Database, tableOf } from '../database';
import { programKey, recordOf } from '../index-row';
import type { ContactLookup, ProgramRecords } from '../program-records';
import { findByKeys } from './find-by-keys';
import { getOwn, idsOfOwners, inProgram, manyOwn } from './own-rows';
import { keepOutlines } from './keep-outlines';
import { matchingIds, pageContacts } from './page-contacts';
import { orderOf, readInAnyOrder, readInOrder } from './read-pieces';

/** From about this many keys on, reading all contacts once is quicker than looking each key up. */
const MANY_KEYS = 3_000;

/** The contacts of a program. */
export function readContacts(database: Database, programId: Id): ProgramRecords['contacts'] {
  const table = tableOf(database, 'contacts');
  const find = (name: string, keys: readonly string[]) => findByKeys(table, programId, name, keys);
  return {
    get: (id) => getOwn(table, programId, id),
    many: (ids) => manyOwn(table, programId, ids),
    count: () => inProgram(table, programId, 'keys.order').count(),
    first: async (limit) => (await inProgram(table, programId, 'keys.order').limit(limit).toArray()).map(recordOf),
    findByProfile: (ids) => find('profile', ids.map(profileKey)),
    findByExternal: (ids) => find('external', ids.map(externalKey)),
    findByNameKeys: (keys) => find('name', keys),
    findByKeys: (keys) => findByAnyKey(database, programId, keys),
    ofAccount: async (accountId) =>
      (await table.where('[programId+accountId]').equals([programId, accountId]).toArray()).map(recordOf),
    idsVerifiedSince: async (day) => {
      const since = table.where('[programId+verifiedAt]').between([programId, day], [programId, Dexie.maxKey]);
      // Turned round here: the database reads keys backwards one by one only.
      return (await since.primaryKeys()).reverse();
    },
    idsOfAccounts: (accountIds) => idsOfOwners(table, programId, 'accountId', accountIds),
    idsOfProducts: async (productIds) => {
      if (productIds.length === 0) return [];
      const all = inProgram(table, programId, 'keys.order');
      return all.filter((contact) => contact.productIds.some((id) => productIds.includes(id))).primaryKeys();
    },
    idsOfSystem: (system: RecordSystem) =>
      table
        .where('keys.external')
        .startsWith(programKey(programId, `${system}:`))
        .primaryKeys(),
    idsWithStatus: (status) => table.where('[programId+status]').equals([programId, status]).primaryKeys(),
    inOrder: async function* () {
      for await (const rows of readInOrder(database, programId)) yield rows.map(recordOf);
    },
    inAnyOrder: async function* () {
      for await (const rows of readInAnyOrder(database, programId))
        yield rows.map((row) => ({ contact: recordOf(row), place: `${orderOf(row)}\0${row.id}` }));
    },
    outlines: () => keepOutlines(database, programId),
    idsInOrder: (filter = {}) => matchingIds(database, programId, filter),
    page: (filter, offset, limit) => pageContacts(database, programId, filter, offset, limit),
  };
}

async function findByAnyKey(database: Database, programId: Id, lookup: ContactLookup) {
  const table = tableOf(database, 'contacts');
  const byIndex = {
    profile: lookup.profileKeys ?? [],
    external: lookup.externalKeys ?? [],
    name: lookup.nameKeys ?? [],
  };
  const wanted = Object.entries(byIndex).map(([name, keys]) => [name, new Set(keys)] as const);
  if (wanted.reduce((sum, [, keys]) => sum + keys.size, 0) < MANY_KEYS) {
    const found = await Promise.all(wanted.map(([name, keys]) => findByKeys(table, programId, name, [...keys])));
    return [...new Map(found.flat().map((contact) => [contact.id, contact])).values()];
  }
  const start = programKey(programId, '').length;
  const isWanted = (keys: Record<string, string | string[]> | undefined) =>
    wanted.some(([name, set]) => ((keys?.[name] ?? []) as string[]).some((key) => set.has(key.slice(start))));
  const all = await inProgram(table, programId, 'keys.order').toArray();
  return all.filter((row) => isWanted(row.keys)).map(recordOf);
}
