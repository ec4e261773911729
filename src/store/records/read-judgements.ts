import type { Id } from '../../domain/ids';
import type { Judgement } from '../../domain/verdict';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { getOwn, inProgram } from './own-rows';

/** The judgements of a program. */
export function readJudgements(database: Database, programId: Id) {
  const table = tableOf(database, 'judgements');
  const ofContacts = (ids: readonly Id[]) =>
    table
      .where('[programId+contactId]')
      .anyOf(ids.map((id) => [programId, id]))
      .toArray();
  return {
    get: (id) => getOwn(table, programId, id),
    ofContact: async (contactId) =>
      (await ofContacts([contactId])).sort((a, b) => (a.judgedAt < b.judgedAt ? 1 : a.judgedAt > b.judgedAt ? -1 : 0)),
    asking: async ({ about, stored, seen }) => {
      const index = table.where('[programId+verdict.question.stored+verdict.question.seen]');
      const judgements = await index.equals([programId, stored, seen]).toArray();
      return judgements.filter(({ verdict }) => verdict.question?.about === about);
    },
    latestOf: async (contactIds) => keepLatest(await ofContacts(contactIds)),
    /** The latest of every contact that has one. */
    latest: async () => keepLatest(await inProgram(table, programId, 'contactId').toArray()),
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
