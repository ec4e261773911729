import { readCard } from '../actions/read-card';
import type { CardModel, ContactCard } from '../domain/card';
import type { ListedRef } from '../domain/identity';
import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import type { Settings } from '../platform/settings';
import type { Surroundings } from './surroundings';

type Parts = Pick<Surroundings, 'world' | 'readSettings'>;

/** The card for what a page said, under the settings as they are now; for a list, of the person of it whom the user chose. */
export async function cardOf(
  { world, readSettings }: Parts,
  observation: Observation | null,
  chosen: ListedRef | null = null,
): Promise<CardModel> {
  const settings = await readSettings();
  if (settings.isPaused) return { state: 'paused' };
  const programIds = await activePrograms({ world }, settings);
  return programIds.length === 0 ? { state: 'no-program' } : readCard(world, { programIds, observation, chosen });
}

/** The card of a tab's page. */
export async function cardOfTab(around: Parts & Pick<Surroundings, 'pages'>, tabId: number | null): Promise<CardModel> {
  if (tabId === null) return cardOf(around, null);
  return cardOf(around, await around.pages.of(tabId), await around.pages.chosen(tabId));
}

/** The contacts whose own profile the page is: in each program that knows the person. */
export function contactsOnProfile(card: CardModel): ContactCard[] {
  return card.state === 'contact' && card.observation.page !== 'nobody' ? card.cards : [];
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
