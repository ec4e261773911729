import type { Id } from '../../domain/ids';
import { isWaiting } from '../../domain/is-waiting';
import type { Judgement } from '../../domain/verdict';
import { type Database, tableOf } from '../database';
import { recordOf } from '../index-row';
import type { ProgramRecords } from '../program-records';
import { getOwn, inProgram } from './own-rows';

/** The judgements of a program. */
export function readJudgements(database: Database, programId: Id) {
  const table = tableOf(database, 'judgements');
  const ofContacts = async (ids: readonly Id[]) => {
    // Of one key at a time the database gives all rows at once; of several Dexie asks row by row.
    const rowsOf = (id: Id) => table.where('[programId+contactId]').equals([programId, id]).toArray();
    return (await Promise.all(ids.map(rowsOf))).flat().map(recordOf);
  };
  const latestOf = async (contactIds: readonly Id[]) => keepLatest(await ofContacts(contactIds));
  return {
    get: (id) => getOwn(table, programId, id),
    any: async () => {
      const first = await inProgram(table, programId, 'contactId').first();
      return first && recordOf<Judgement>(first);
    },
    ofContact: async (contactId) =>
      (await ofContacts([contactId])).sort((a, b) => (a.judgedAt < b.judgedAt ? 1 : a.judgedAt > b.judgedAt ? -1 : 0)),
    asking: async ({ about, stored, seen }) => {
      const index = table.where('[programId+verdict.question.stored+verdict.question.seen]');
      const judgements = await index.equals([programId, stored, seen]).toArray();
      return judgements.filter(({ verdict }) => verdict.question?.about === about).map(recordOf);
    },
    latestOf,
    countWaiting: async () => {
      const contactIds = new Set<Id>();
      await inProgram(table, programId, 'keys.waits').eachKey((key) => contactIds.add((key as [Id, Id])[1]));
      return [...(await latestOf([...contactIds])).values()].filter(isWaiting).length;
    },
    /** The latest of every contact that has one. */
    latest: async () => keepLatest((await inProgram(table, programId, 'contactId').toArray()).map(recordOf)),
  } satisfies ProgramRecords['judgements'] & { latest: unknown };
}

function keepLatest(judgements: readonly Judgement[]): Map<Id, Judgement> {
  const latest = new Map<Id, Judgement>();
  for (const judgement of judgements) {
    const known = latest.get(judgement.contactId);
    if (known === undefined || known.judgedAt < judgement.judgedAt) latest.set(judgement.contactId, judgement);
  }
  return latest;
}
