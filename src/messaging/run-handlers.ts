import { endRun } from '../actions/run/end-run';
import { leaveOut } from '../actions/run/leave-out';
import { openNext } from '../actions/run/open-next';
import { viewRun } from '../actions/run/read-run';
import { takeBack } from '../actions/run/take-back';
import type { Observation } from '../domain/observation';
import { cardOfTab } from './card-of';
import type { Handlers } from './router';
import type { Surroundings } from './surroundings';
import type { UserSteps } from './user-steps';

/** What the worker does for a review run. No record changes with it, so no pill does either. */
export function createRunHandlers(
  around: Surroundings,
  { inActive }: UserSteps,
): Pick<Handlers, 'run.next' | 'run.settle' | 'run.back' | 'run.end'> {
  const { world, runTabs } = around;
  return {
    'run.next': inActive(async ({ programId }, tabId) => {
      const shown = tabId === null ? null : await runTabs.of(tabId);
      const shownId = shown?.programId === programId ? shown.contactId : null;
      const { contactId, url } = await openNext(world, { programId, shownId });
      const openedIn = await around.openProfile(tabId, url);
      await runTabs.keep(openedIn, { programId, contactId, card: 'asked' });
      return cardOfTab(around, tabId);
    }),
    'run.settle': inActive((input, tabId) => leaveOut(world, input).then(() => cardOfTab(around, tabId))),
    'run.back': inActive((input, tabId) => takeBack(world, input).then(() => cardOfTab(around, tabId))),
    'run.end': inActive(async (input, tabId) => {
      const ended = await endRun(world, input);
      if (tabId !== null) await runTabs.drop(tabId);
      return { ...(await cardOfTab(around, tabId)), run: await viewRun(world, ended) };
    }),
  };
}

/**
 * A tab has come to a page. Where that is the profile which a run was to open there, the card opens with it: as soon as the tab is on a
 * profile, so that it stands when that is read, and once only, so that it stays closed when the user closes it.
 */
export async function openCardOfRun(around: Surroundings, observation: Observation, tabId: number): Promise<void> {
  const { runTabs } = around;
  const run = await runTabs.of(tabId);
  if (run === null || run.card === 'done') return;
  const isComing = observation.page === 'unread' && observation.why === 'not-settled';
  // Before the tab has come to a profile, all it says is of the page before.
  if (!isComing) return run.card === 'asked' ? undefined : runTabs.keep(tabId, { ...run, card: 'done' });
  await runTabs.keep(tabId, { ...run, card: 'open' });
  if ((await around.readSettings()).surface !== 'overlay') return;
  if ((await around.world.store.in(run.programId).runs.open()) !== undefined)
    // The tab may have gone on meanwhile.
    await around.openCard(tabId).catch(() => undefined);
}
