import type { Id } from '../../domain/ids';
import { medianTime } from '../../domain/median-time';
import { pageUrlOf } from '../../domain/profile-url';
import type { ReviewRun, RunView } from '../../domain/review-run';
import { localDay } from '../../platform/clock';
import type { World } from '../world';
import { countOpened } from './count-opened';
import { findFirst } from './find-first';
import { turnsOf } from './turns-of';

/** So many contacts tell how long one takes. */
const TIMED = 100;

/** The review run under way in any of the programs, the one started last; null when there is none. */
export async function readOpenRun(world: World, programIds: readonly Id[]): Promise<RunView | null> {
  const open = await Promise.all(programIds.map((id) => world.store.in(id).runs.open()));
  const [latest] = open
    .filter((run) => run !== undefined)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0));
  return latest === undefined ? null : viewRun(world, latest);
}

/** A review run, under way or ended, as it is shown. */
export async function viewRun(world: World, run: ReviewRun): Promise<RunView> {
  const records = world.store.in(run.programId);
  const [[program], { currentId, waiting }, counts, latest, openedToday] = await Promise.all([
    records.rows('programs', [run.programId]),
    turnsOf(records, run),
    records.runs.countSteps(run.id),
    records.runs.latestSteps(run.id, TIMED),
    countOpened(world, localDay(world.now())),
  ]);
  const [current, next] = await Promise.all([
    findFirst(records, currentId === null ? [] : [currentId]),
    findFirst(records, waiting),
  ]);
  return {
    runId: run.id,
    programId: run.programId,
    programName: program?.name ?? '',
    name: run.name,
    total: run.contactIds.length,
    counts,
    current: current && { contactId: current.id, name: current.name.full, openedAt: run.current!.openedAt },
    next: next && {
      contactId: next.id,
      name: next.name.full,
      company: next.company,
      url: pageUrlOf(next.profiles) || null,
    },
    medianMs: medianTime(latest),
    openedToday,
    ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
  };
}
