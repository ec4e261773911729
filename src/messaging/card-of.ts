import { readCard } from '../actions/read-card';
import { readOpenRun } from '../actions/run/read-run';
import { readEncounter, type PageInPrograms } from '../actions/read-encounter';
import type { CardModel, ContactBrief, Encounter } from '../domain/card';
import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import type { RunView } from '../domain/review-run';
import type { Settings } from '../platform/settings';
import { isPausedOn } from './page-kind';
import type { Surroundings } from './surroundings';

type Parts = Pick<Surroundings, 'world' | 'readSettings'>;

type Tabs = Parts & Pick<Surroundings, 'pages' | 'runTabs'>;

/**
 * The card of a tab's page, under the settings as they are now, with the review run under way; of a list, that of the person of it whom
 * the user chose.
 */
export async function cardOfTab(around: Tabs, tabId: number | null): Promise<CardModel> {
  const { world } = around;
  return underSettings(around, await pageOf(around, tabId), async (page): Promise<CardModel> => {
    const [card, run] = await Promise.all([readCard(world, page), readOpenRun(world, page.programIds)]);
    return run === null ? card : { ...card, run: { ...run, isHere: await isRunHere(around, run, tabId) } };
  });
}

/** Whether the profile that a run has opened last was opened in the tab. */
async function isRunHere({ runTabs }: Tabs, { programId, current }: RunView, tabId: number | null): Promise<boolean> {
  const opened = tabId === null ? null : await runTabs.of(tabId);
  return current !== null && opened?.programId === programId && opened.contactId === current.contactId;
}

/** Whom a page is about, under the settings as they are now: all that the pill and the menu need. */
export async function encounterOf(around: Parts, observation: Observation): Promise<Encounter> {
  return underSettings(around, { observation }, (page) => readEncounter(around.world, page));
}

/** Whom a tab's page is about; of a list, the person of it whom the user chose. */
export async function encounterOfTab(around: Tabs, tabId: number | null): Promise<Encounter> {
  return underSettings(around, await pageOf(around, tabId), (page) => readEncounter(around.world, page));
}

/** The contacts whose own profile the page is: in each program that knows the person. */
export function contactsOnProfile(met: Encounter): ContactBrief[] {
  return met.state === 'contact' && met.observation.page !== 'nobody' ? met.cards : [];
}

type Page = Omit<PageInPrograms, 'programIds'>;

async function pageOf({ pages }: Pick<Surroundings, 'pages'>, tabId: number | null): Promise<Page> {
  if (tabId === null) return { observation: null };
  return { observation: await pages.of(tabId), chosen: await pages.chosen(tabId) };
}

async function underSettings<T>(
  { world, readSettings }: Parts,
  page: Page,
  read: (page: PageInPrograms) => Promise<T>,
): Promise<T | { state: 'paused' } | { state: 'no-program' }> {
  const settings = await readSettings();
  if (settings.isPaused || (page.observation !== null && isPausedFor(settings, page.observation)))
    return { state: 'paused' };
  const programIds = await activePrograms({ world }, settings);
  return programIds.length === 0 ? { state: 'no-program' } : read({ ...page, programIds });
}

/** Whether Muster is paused on the page: the page says so, or was read before it was. */
function isPausedFor({ pausedKinds }: Settings, observation: Observation): boolean {
  return (observation.page === 'nobody' && observation.why === 'paused') || isPausedOn(pausedKinds, observation);
}

/** The programs that the user works in: the chosen one while it exists, or all. */
export async function activePrograms(
  { world }: Pick<Surroundings, 'world'>,
  { activeProgram }: Pick<Settings, 'activeProgram'>,
): Promise<Id[]> {
  if (activeProgram === null) return [];
  if (activeProgram === 'all') return (await world.store.programs.all()).map((program) => program.id);
  return (await world.store.programs.get(activeProgram)) === undefined ? [] : [activeProgram];
}
