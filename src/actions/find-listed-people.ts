import type { Contact } from '../domain/contact';
import type { ListedRef } from '../domain/identity';
import { contactKeys } from '../identity/contact-keys';
import { identifyListed, seeListed } from '../identity/identify-listed';
import { observationKeys } from '../identity/observation-keys';
import { profileIdsOf } from '../identity/profile-ids-of';
import type { ProgramRecords } from '../store/program-records';
import type { FoundPerson } from './find-person';

/**
 * Says for each person of a list, in their order, which contact of one program it is. Looks all of them up at once: the number of
 * queries does not depend on the number of people.
 */
export async function findListedPeople(records: ProgramRecords, people: readonly ListedRef[]): Promise<FoundPerson[]> {
  const seen = people.map(seeListed);
  const keys = seen.map(observationKeys);
  const contacts = await records.contacts.findByKeys({
    profileKeys: keys.flatMap(({ profileKeys }) => profileKeys),
    nameKeys: keys.flatMap(({ nameKeys }) => nameKeys),
  });
  if (contacts.length === 0) return people.map(() => ({ answer: { decision: 'none' }, candidates: [] }));
  const byKey = groupByKey(contacts);
  const rejections = await records.rejections.ofProfile(seen.flatMap(profileIdsOf));
  const aliases = await records.aliases.all();
  return people.map((person, index) => {
    const { profileKeys, nameKeys } = keys[index]!;
    const candidates = [...new Set([...profileKeys, ...nameKeys].flatMap((key) => byKey.get(key) ?? []))];
    return { answer: identifyListed(person, candidates, { rejections, aliases }), candidates };
  });
}

/** A profile's key has its kind before a colon, and a name's key has none: the two do not meet. */
function groupByKey(contacts: readonly Contact[]): Map<string, Contact[]> {
  const byKey = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const { profileKeys, nameKeys } = contactKeys(contact);
    for (const key of [...profileKeys, ...nameKeys]) byKey.set(key, [...(byKey.get(key) ?? []), contact]);
  }
  return byKey;
}
