import Dexie from 'dexie';
import type { Day, Id, Instant } from '../../domain/ids';
import { addDays } from '../../domain/use';
import { type Database, tableOf } from '../database';
import type { ProgramNumbers } from '../program-numbers';
import { inProgram } from './own-rows';
import { readCorrections } from './read-corrections';
import { readJudgements } from './read-judgements';

/** Counts what the popup shows on a day of the user's, which began at that instant. */
export async function countProgram(
  database: Database,
  programId: Id,
  today: Day,
  began: Instant,
  staleAfterDays: number,
): Promise<ProgramNumbers> {
  const contacts = tableOf(database, 'contacts');
  const verifiedSince = (since: Day | Instant) =>
    contacts.where('[programId+verifiedAt]').between([programId, since], [programId, Dexie.maxKey]).count();
  const [all, queued, toDecide, verifiedToday, fresh] = await Promise.all([
    inProgram(contacts, programId, 'keys.order').count(),
    readCorrections(database, programId).countQueue(),
    readJudgements(database, programId).countWaiting(),
    verifiedSince(began),
    verifiedSince(addDays(today, -staleAfterDays)),
  ]);
  return { contacts: all, queued, toDecide, verifiedToday, fresh };
}
