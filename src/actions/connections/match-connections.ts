import type { Contact, ContactName } from '../../domain/contact';
import type { SeenPerson } from '../../domain/identity';
import { profileKey } from '../../domain/profile-address';
import type { ImportedContact } from '../../exchange/imported-contact';
import { contactKeys } from '../../identity/contact-keys';
import { mainWords } from '../../identity/duplicate-keys';
import { identify, type IdentityMemory } from '../../identity/identify';
import { observationKeys } from '../../identity/observation-keys';
import type { ProgramRecords } from '../../store/program-records';
import { nameOf } from '../import/draft-contact';

/** Which contact a connection is: surely one, perhaps one, or none. */
export type ConnectionMatch = { is: 'contact'; contact: Contact; by: 'id' | 'name' } | { is: 'doubtful' | 'nobody' };

/**
 * Reads all contacts that any of the connections may be, and answers how to match one: by its LinkedIn address, else by its name and a
 * company, past or present, as on a page. A name alone leaves it doubtful.
 */
export async function openMatching(
  records: ProgramRecords,
  rows: readonly ImportedContact[],
  memory: IdentityMemory,
): Promise<(row: ImportedContact) => ConnectionMatch> {
  const addresses = rows.flatMap(({ profile }) => (profile ? [profileKey(profile)] : []));
  const byAddress = index(await records.contacts.findByKeys({ profileKeys: addresses }), ({ profiles }) =>
    profiles.map(profileKey),
  );
  const isKnown = ({ profile }: ImportedContact) =>
    profile !== null && profile !== undefined && byAddress.has(profileKey(profile));
  const nameKeys = new Map(rows.filter((row) => !isKnown(row)).map((row) => [row, nameKeysOf(row)]));
  const byName = index(
    await records.contacts.findByKeys({ nameKeys: [...nameKeys.values()].flat() }),
    (contact) => contactKeys(contact).nameKeys,
  );
  return (row) => {
    const keys = nameKeys.get(row);
    const candidates =
      keys === undefined
        ? byAddress.get(profileKey(row.profile!))!
        : new Set(keys.flatMap((key) => byName.get(key) ?? []));
    return matchOne(row, [...candidates], memory);
  };
}

function matchOne(row: ImportedContact, candidates: readonly Contact[], memory: IdentityMemory): ConnectionMatch {
  const answer = identify(seeConnection(row), candidates, memory);
  if (answer.decision === 'match') {
    const contact = candidates.find(({ id }) => id === answer.contactId)!;
    return { is: 'contact', contact, by: answer.by };
  }
  const name = nameText(nameOf(row));
  const isNamesake = (contact: Contact) => contact.profiles.length === 0 && nameText(contact.name) === name;
  return { is: answer.decision === 'ask' || candidates.some(isNamesake) ? 'doubtful' : 'nobody' };
}

/** The keys that many share who only have an initial in common, or nearly a name, find too much for one file of thousands. */
function nameKeysOf(row: ImportedContact): string[] {
  return observationKeys(seeConnection(row)).nameKeys.filter((key) => !key.startsWith('~'));
}

function nameText(name: ContactName): string {
  const { given, family } = mainWords(name);
  return `${given} ${family}`;
}

/** A connection as somebody seen: at one company, which is held to be the present one. */
function seeConnection(row: ImportedContact): SeenPerson {
  const { profile, company = '' } = row;
  const { full } = nameOf(row);
  return {
    slug: profile?.kind === 'slug' ? profile.value : null,
    urn: profile?.kind === 'urn' ? profile.value : null,
    memberId: null,
    salesId: null,
    name: full === '' ? null : { value: full },
    positions: company.trim() === '' ? [] : [{ company, current: true }],
    topCardCompany: null,
  };
}

function index(contacts: readonly Contact[], keysOf: (contact: Contact) => string[]): Map<string, Contact[]> {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts)
    for (const key of keysOf(contact)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [contact]);
      else others.push(contact);
    }
  return found;
}
