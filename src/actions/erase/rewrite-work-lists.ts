import type { Id } from '../../domain/ids';
import type { ReviewRun, SavedList } from '../../domain/review-run';
import type { ProgramRecords } from '../../store/program-records';
import type { Mentions } from './mentions';
import { scrub } from './scrub';

/** The review runs that have the person in their lists or names, without it, and the saved lists that name the person. */
export async function rewriteWorkLists(
  records: ProgramRecords,
  contactIds: readonly Id[],
  mentions: Mentions,
): Promise<{ runs: ReviewRun[]; savedLists: SavedList[] }> {
  const isPerson = (id: Id | undefined) => id !== undefined && contactIds.includes(id);
  const without = (run: ReviewRun): ReviewRun => {
    if (!run.contactIds.some(isPerson) && !isPerson(run.current?.contactId)) return run;
    const rest = { ...run, contactIds: run.contactIds.filter((id) => !isPerson(id)) };
    if (isPerson(run.current?.contactId)) delete rest.current;
    return rest;
  };
  const [runs, lists] = await Promise.all([records.runs.latest(Infinity), records.savedLists.all()]);
  return {
    runs: runs.flatMap((run) => changedBy(run, scrub(without(run), mentions))),
    savedLists: lists.flatMap((list) => changedBy(list, scrub(list, mentions))),
  };
}

function changedBy<T>(row: T, clean: T): T[] {
  return clean === row ? [] : [clean];
}
