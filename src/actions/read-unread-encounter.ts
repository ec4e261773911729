import type { ContactBrief, Encounter } from '../domain/card';
import type { Id } from '../domain/ids';
import type { UnreadObservation } from '../domain/observation';
import { addressIdOf } from '../identity/address-id';
import type { World } from './world';

/**
 * Whom a profile that cannot be read is about: the contact whom the address names, without a judgement, so that the user
 * can still confirm or correct by hand. While a page may yet become readable nobody is named.
 */
export async function readUnreadEncounter(
  world: World,
  { programIds, observation }: { programIds: readonly Id[]; observation: UnreadObservation },
): Promise<Encounter> {
  const id = observation.why === 'not-settled' ? null : addressIdOf(observation.url);
  if (id === null) return { state: 'unread', observation };
  const found = await Promise.all(
    programIds.map(async (programId): Promise<ContactBrief[]> => {
      const [contact, ...others] = await world.store.in(programId).contacts.findByProfile([id]);
      if (contact === undefined || others.length > 0) return [];
      return [{ programId, contact, matchedBy: 'id', judgement: null }];
    }),
  );
  const cards = found.flat();
  return cards.length === 0 ? { state: 'unread', observation } : { state: 'contact', observation, cards };
}
