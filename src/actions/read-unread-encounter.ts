import type { Encounter } from '../domain/card';
import type { Id } from '../domain/ids';
import type { UnreadObservation } from '../domain/observation';
import { addressIdOf } from '../identity/address-id';
import { readContactBrief } from './read-contact-brief';
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
    programIds.map(async (programId) => {
      const records = world.store.in(programId);
      const [contact, ...others] = await records.contacts.findByProfile([id]);
      return contact === undefined || others.length > 0 ? null : readContactBrief(world, records, contact.id, 'id');
    }),
  );
  const cards = found.flatMap((card) => (card === null ? [] : [{ ...card, judgement: null }]));
  return cards.length === 0
    ? { state: 'unread', observation }
    : { state: 'contact', observation, cards, lostFields: [] };
}
