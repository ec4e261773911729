import type { Contact } from '../domain/contact';
import type { IdentityAnswer, SeenPerson } from '../domain/identity';
import type { Alias, Rejection } from '../domain/memory';
import { profileKey } from '../domain/profile-address';
import { shareNameWord } from '../text/share-name-word';
import { compareContactName } from '../text/compare-contact-name';
import { findByName } from './find-by-name';
import { profileIdsOf } from './profile-ids-of';
import { shareIds } from './share-ids';

/** What the user has said before about who is who. */
export interface IdentityMemory {
  rejections: readonly Rejection[];
  aliases: readonly Alias[];
}

/**
 * Says which of the candidates (contacts of one program, found by profile identity and by name) the person on the page is.
 * A known profile identity decides; a name never does, it only asks. A rejected contact is never offered again for the profile.
 */
export function identify(
  observation: SeenPerson,
  candidates: readonly Contact[],
  memory: IdentityMemory,
): IdentityAnswer {
  const open = dropRejected(observation, candidates, memory.rejections);
  return decideByIds(observation, open) ?? askByName(observation, open, memory.aliases);
}

function dropRejected(
  observation: SeenPerson,
  contacts: readonly Contact[],
  rejections: readonly Rejection[],
): Contact[] {
  const pageKeys = new Set(profileIdsOf(observation).map(profileKey));
  const rejected = rejections.filter((rejection) => rejection.profileKeys.some((key) => pageKeys.has(key)));
  return contacts.filter((contact) => !rejected.some((rejection) => rejection.contactId === contact.id));
}

/** The answer that profile identities give; null when none of them is known. */
function decideByIds(observation: SeenPerson, contacts: readonly Contact[]): IdentityAnswer | null {
  const pageIds = profileIdsOf(observation);
  const known = contacts
    .map((contact) => ({ contact, ids: shareIds(contact, pageIds) }))
    .filter(({ ids }) => ids.isStableShared || ids.isSlugShared);
  const possible = known.filter(({ ids }) => !ids.isOtherPerson);
  const [first, second] = possible;
  if (first === undefined) {
    const doubtful = known.map(({ contact }) => contact);
    return doubtful.length === 0
      ? null
      : ask(doubtful, 0.1, 'The profile address of the record now belongs to another member.');
  }
  if (second !== undefined) {
    const all = possible.map(({ contact }) => contact);
    return ask(all, 0.5, 'Several records have this profile. Are they the same person?');
  }
  if (first.ids.isStableShared)
    return { decision: 'match', contactId: first.contact.id, reason: 'the member is on record' };
  if (hasOtherName(observation, first.contact)) {
    return ask([first.contact], 0.4, 'The profile address is on record, but the page shows another name.');
  }
  return { decision: 'match', contactId: first.contact.id, reason: 'the profile address is on record' };
}

/** No word of the two names agrees, so the address may have gone to another member or may have been wrong from the start. */
function hasOtherName(observation: SeenPerson, contact: Contact): boolean {
  if (observation.name === null || compareContactName(observation.name.value, contact.name).relation !== 'different')
    return false;
  return !shareNameWord(observation.name.value, contact.name.full);
}

function ask(contacts: readonly Contact[], probability: number, reason: string): IdentityAnswer {
  const candidates = contacts.map((contact) => ({
    contactId: contact.id,
    probability,
    reason: 'the profile address is on record',
  }));
  return { decision: 'ask', candidates, reason };
}

function askByName(observation: SeenPerson, contacts: readonly Contact[], aliases: readonly Alias[]): IdentityAnswer {
  const pageIds = profileIdsOf(observation);
  const possible = contacts.filter((contact) => !shareIds(contact, pageIds).isOtherPerson);
  const candidates = findByName(observation, possible, aliases);
  if (candidates.length === 0) return { decision: 'none' };
  const reason =
    candidates.length === 1
      ? 'Name and company fit a record that does not have this profile yet.'
      : 'Name and company fit several records.';
  return { decision: 'ask', candidates, reason };
}
