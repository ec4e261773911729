import Dexie from 'dexie';
import type { CorrectionState } from '../../domain/correction';
import type { Day, Id } from '../../domain/ids';
import { addDays } from '../../domain/use';
import type { VerdictKind } from '../../domain/verdict';
import { type Database, tableOf } from '../database';
import type { ProgramNumbers } from '../program-records';
import { inProgram } from './own-rows';
import { countDueActions } from './read-engagement';
import { readJudgements } from './read-judgements';

/** The verdicts that wait for the user's decision. */
const ASKS: Record<VerdictKind, boolean> = {
  'still-right': false,
  'title-changed': true,
  'left-company': true,
  'left-unknown': true,
  'extra-role': true,
  'company-renamed': true,
  'name-changed': true,
  'cannot-tell': false,
};

/** Counts what the popup shows. */
export async function countProgram(
  database: Database,
  programId: Id,
  today: Day,
  staleAfterDays: number,
): Promise<ProgramNumbers> {
  const contacts = tableOf(database, 'contacts');
  const verifiedSince = (day: Day) =>
    contacts.where('[programId+verifiedAt]').between([programId, day], [programId, Dexie.maxKey]).count();
  const inState = (state: CorrectionState) =>
    tableOf(database, 'corrections').where('[programId+state]').equals([programId, state]).count();
  const [all, accounts, pending, reopened, out, latest, verifiedToday, fresh, dueActions] = await Promise.all([
    inProgram(contacts, programId, 'keys.order').count(),
    tableOf(database, 'accounts').where({ programId }).count(),
    inState('pending'),
    inState('reopened'),
    inState('exported'),
    readJudgements(database, programId).latest(),
    verifiedSince(today),
    verifiedSince(addDays(today, -staleAfterDays)),
    countDueActions(database, programId, today),
  ]);
  const toDecide = [...latest.values()].filter(({ verdict, settled }) => settled === undefined && ASKS[verdict.kind]);
  return {
    contacts: all,
    accounts,
    queued: pending + reopened,
    out,
    toDecide: toDecide.length,
    verifiedToday,
    fresh,
    dueActions,
  };
}
