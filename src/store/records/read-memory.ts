import type { Id } from '../../domain/ids';
import { profileKey } from '../../domain/profile-address';
import { type Database, tableOf } from '../database';
import { recordOf } from '../index-row';
import type { ProgramRecords } from '../program-records';
import { findByKeys } from './find-by-keys';
import { inProgram } from './own-rows';

/** What the user of a program has said once and need not say again. */
export function readMemory(
  database: Database,
  programId: Id,
): Pick<ProgramRecords, 'rejections' | 'dismissals' | 'aliases' | 'mappings' | 'tombstones'> {
  const rejections = tableOf(database, 'rejections');
  const ofContact = (contactId: Id) => [programId, contactId];
  return {
    rejections: {
      ofProfile: (ids) => findByKeys(rejections, programId, 'profile', ids.map(profileKey)),
      ofContact: async (id) =>
        (await rejections.where('[programId+contactId]').equals(ofContact(id)).toArray()).map(recordOf),
      all: async () => (await inProgram(rejections, programId, 'contactId').toArray()).map(recordOf),
    },
    dismissals: {
      ofContact: (id) => tableOf(database, 'dismissals').where('[programId+contactId]').equals(ofContact(id)).toArray(),
    },
    aliases: { all: () => tableOf(database, 'aliases').where({ programId }).toArray() },
    mappings: {
      byFingerprint: (fingerprint) =>
        tableOf(database, 'mappings').where('[programId+fingerprint]').equals([programId, fingerprint]).first(),
      all: () => inProgram(tableOf(database, 'mappings'), programId, 'fingerprint').toArray(),
    },
    tombstones: {
      count: () => tableOf(database, 'tombstones').where({ programId }).count(),
      all: () => tableOf(database, 'tombstones').where({ programId }).toArray(),
    },
  };
}
