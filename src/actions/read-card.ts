import type { CardModel } from '../domain/card';
import type { Observation } from '../domain/observation';
import type { PageField } from '../domain/page-field';
import { findLostFields } from '../domain/reading-health';
import { completeCard } from './read-contact-card';
import { readEncounter, type PageInPrograms } from './read-encounter';
import { readOffers } from './read-offers';
import type { World } from './world';

/**
 * Gathers what the card shows for a page: whom it is about, and what the programs know around them or can do with them. Writes nothing.
 * Never answers `paused`: the caller knows that. The review run is left to the caller: it is the same on every page.
 */
export async function readCard(world: World, page: PageInPrograms): Promise<CardModel> {
  const met = await readEncounter(world, page);
  switch (met.state) {
    case 'contact': {
      const [lostFields, ...cards] = await Promise.all([
        lostOn(world, met.observation),
        ...met.cards.map((brief) => completeCard(world, world.store.in(brief.programId), brief)),
      ]);
      return { ...met, cards: cards.filter((card) => card !== null), lostFields };
    }
    case 'unknown-person':
      return { ...met, offers: await readOffers(world, page.programIds, met.observation) };
    case 'ask':
    case 'unread':
    case 'nobody':
    case 'paused':
    case 'no-program':
      return met;
  }
}

async function lostOn({ store }: World, observation: Observation): Promise<PageField[]> {
  if (observation.page !== 'profile') return [];
  return findLostFields(observation, await store.readings.of(observation.kind));
}
