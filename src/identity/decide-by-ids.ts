import type { Contact } from '../domain/contact';
import type { IdentityAnswer, SeenPerson } from '../domain/identity';
import { say, type Said } from '../domain/said';
import { compareContactName } from '../text/compare-contact-name';
import { shareNameWord } from '../text/share-name-word';
import { profileIdsOf } from './profile-ids-of';
import { shareIds } from './share-ids';

/** The answer that profile identities give; null when none of them is known. */
export function decideByIds(observation: SeenPerson, contacts: readonly Contact[]): IdentityAnswer | null {
  const pageIds = profileIdsOf(observation);
  const known = contacts
    .map((contact) => ({ contact, ids: shareIds(contact, pageIds) }))
    .filter(({ ids }) => ids.isStableShared || ids.isSlugShared);
  const possible = known.filter(({ ids }) => !ids.isOtherPerson);
  const [first, second] = possible;
  if (first === undefined) {
    const doubtful = known.map(({ contact }) => contact);
    return doubtful.length === 0 ? null : ask(doubtful, 0.1, say('asked.address'));
  }
  if (second !== undefined) {
    const all = possible.map(({ contact }) => contact);
    return ask(all, 0.5, say('asked.severalProfiles'));
  }
  if (first.ids.isStableShared) return matchById(first.contact, 0.999, say('fits.member'));
  if (hasOtherName(observation, first.contact)) {
    return ask([first.contact], 0.4, say('asked.otherName'));
  }
  return matchById(first.contact, 0.99, say('fits.address'));
}

/** No word of the two names agrees, so the address may have gone to another member or may have been wrong from the start. */
function hasOtherName(observation: SeenPerson, contact: Contact): boolean {
  if (observation.name === null || compareContactName(observation.name.value, contact.name).relation !== 'different')
    return false;
  return !shareNameWord(observation.name.value, contact.name.full);
}

function matchById({ id }: Contact, probability: number, reason: Said): IdentityAnswer {
  return { decision: 'match', by: 'id', contactId: id, probability, reason };
}

function ask(contacts: readonly Contact[], probability: number, reason: Said): IdentityAnswer {
  const candidates = contacts.map((contact) => ({
    contactId: contact.id,
    probability,
    reason: say('fits.address'),
  }));
  return { decision: 'ask', candidates, reason };
}
