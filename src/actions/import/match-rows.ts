import type { Contact } from '../../domain/contact';
import { externalKey } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import { profileKey } from '../../domain/profile-address';
import type { ImportedContact } from '../../exchange/imported-contact';
import { companyKey } from '../../identity/company-key';
import { identityKeys, nameKeys } from '../../identity/contact-keys';
import type { ContactLookup, ProgramRecords } from '../../store/program-records';
import { nameOf } from './draft-contact';
import { isOtherRecord } from './is-other-record';
import type { OpenCorrections } from './open-corrections';
import { isSameValue } from './row-values';

/** Which known contact a row is: surely one, perhaps one of several (the user is asked), or none. */
export type RowMatch = { is: 'contact'; contact: Contact } | { is: 'doubtful'; candidates: Contact[] } | { is: 'new' };

/**
 * Finds the known contact of each row: by external id, else by profile address, else by name and company. The last alone
 * never decides, unless the row repeats what the system of record is known to say. Looks all rows up together.
 */
export async function matchRows(
  records: ProgramRecords,
  rows: readonly ImportedContact[],
  open: OpenCorrections,
): Promise<Map<number, RowMatch>> {
  const matches = new Map<number, RowMatch>(rows.map(({ line }) => [line, { is: 'new' }]));
  if ((await records.contacts.count()) === 0) return matches;
  const unmatched: ImportedContact[] = [];
  const byIdentity = await indexContacts(records, rows, identityKeys);
  for (const row of rows) {
    const match = matchByIdentity(row, byIdentity);
    if (match === undefined) unmatched.push(row);
    else matches.set(row.line, match);
  }
  const byName = await indexContacts(records, unmatched, (person) => ({ nameKeys: nameKeys(person) }));
  const taken = new Set([...matches.values()].map((match) => (match.is === 'contact' ? match.contact.id : '')));
  for (const row of unmatched) matches.set(row.line, matchByName(row, byName, taken, open));
  return matches;
}

type Person = Pick<Contact, 'externalIds' | 'profiles' | 'name'>;
type Index = Map<string, Contact[]>;

async function indexContacts(
  records: ProgramRecords,
  rows: readonly ImportedContact[],
  keysOf: (person: Person) => ContactLookup,
): Promise<Index> {
  const lookup: Partial<Record<keyof ContactLookup, string[]>> = {};
  for (const row of rows)
    for (const [kind, keys] of Object.entries(keysOf(personOf(row))) as [keyof ContactLookup, string[]][])
      (lookup[kind] ??= []).push(...keys);
  const index: Index = new Map();
  for (const contact of await records.contacts.findByKeys(lookup))
    for (const key of Object.values(keysOf(contact)).flat()) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [contact]);
      else others.push(contact);
    }
  return index;
}

function personOf(row: ImportedContact): Person {
  const profiles = row.profile ? [{ ...row.profile, learntAt: '', source: 'import' as const }] : [];
  return { externalIds: row.externalIds, profiles, name: nameOf(row) };
}

function matchByIdentity(row: ImportedContact, index: Index): RowMatch | undefined {
  const byExternal = findAll(index, row.externalIds.map(externalKey));
  if (byExternal.length > 0) return decide(byExternal);
  const byProfile = findAll(index, row.profile ? [profileKey(row.profile)] : []);
  if (byProfile.length === 0) return undefined;
  // The same profile under another id of the same system: two records there for what seems to be one person.
  return byProfile.some((contact) => isOtherRecord(contact, row.externalIds))
    ? { is: 'doubtful', candidates: byProfile }
    : decide(byProfile);
}

function matchByName(row: ImportedContact, index: Index, taken: ReadonlySet<Id>, open: OpenCorrections): RowMatch {
  const candidates = findAll(index, nameKeys(personOf(row))).filter(
    (contact) => !taken.has(contact.id) && !isOtherRecord(contact, row.externalIds) && isSameCompany(row, contact),
  );
  const [same, second] = candidates.filter((contact) => saysTheSame(row, contact, open));
  if (same !== undefined && second === undefined) return { is: 'contact', contact: same };
  return candidates.length === 0 ? { is: 'new' } : { is: 'doubtful', candidates };
}

function findAll(index: Index, keys: readonly string[]): Contact[] {
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

function decide(contacts: Contact[]): RowMatch {
  return contacts.length === 1 ? { is: 'contact', contact: contacts[0]! } : { is: 'doubtful', candidates: contacts };
}

function isSameCompany({ company = '' }: ImportedContact, contact: Contact): boolean {
  const key = companyKey(company);
  const known = [contact.company, ...contact.employments.map((job) => job.company)];
  return known.some((name) => companyKey(name) === key);
}

/** Full name and title (or e-mail) are what the system of record is known to have, open corrections aside. */
function saysTheSame(row: ImportedContact, contact: Contact, open: OpenCorrections): boolean {
  const { full } = nameOf(row);
  const title = open.valueInSystem(contact.id, 'title') ?? contact.title;
  const isSameTitle = [title, contact.title].some((known) => isSameValue('title', row.title ?? '', known));
  const email = row.email?.trim().toLowerCase();
  const isSameMail = email !== undefined && email !== '' && email === contact.email?.trim().toLowerCase();
  return isSameValue('givenName', full, contact.name.full) && (isSameTitle || isSameMail);
}
