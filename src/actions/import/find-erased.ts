import type { Contact, ContactName } from '../../domain/contact';
import type { ExternalId } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { ProfileId } from '../../domain/profile-address';
import type { ImportedRowBase } from '../../exchange/imported-row';
import { contactKeys, identityKeys } from '../../identity/contact-keys';
import type { ProgramRecords } from '../../store/program-records';
import type { ImportInput } from '../import-plan';
import { tombstoneHashes } from '../tombstone-hashes';
import { nameOf } from './draft-contact';

/** So many people are hashed at once. */
const AT_ONCE = 500;

/** What a row says of a person by which an erased one is known again. */
interface Marks {
  externalIds: ExternalId[];
  profile?: ProfileId | null;
  email?: string;
  name?: ContactName;
}

/** A row with the marks of an erased person. */
interface Hit {
  line: number;
  marks: Marks;
}

/**
 * The lines of people who were erased from the program; of records that hang on a person, those that hang on nobody else. Several people
 * may share an e-mail address: by that alone none is left out who is in the program still. Awaits the browser's cryptography: not for use
 * in a transaction.
 */
export async function findErased(records: ProgramRecords, input: ImportInput): Promise<Set<number>> {
  const tombstones = new Set((await records.tombstones.all()).flatMap(({ hashes }) => hashes));
  if (tombstones.size === 0) return new Set();
  const people = peopleOf(input).filter(({ marks }) => marks.externalIds.length > 0 || marks.profile || marks.email);
  const isErased = async (marks: Marks) =>
    (await hashesOf(input.programId, marks)).some((hash) => tombstones.has(hash));
  const hits: Hit[] = [];
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const some = people.slice(start, start + AT_ONCE);
    const found = await Promise.all(some.map(({ marks }) => isErased(marks)));
    hits.push(...some.filter((_, place) => found[place]));
  }
  const surely = await Promise.all(hits.map(({ marks }) => isErased({ ...marks, email: '' })));
  const living = await findLiving(
    records,
    hits.filter((_, place) => !surely[place]),
  );
  return new Set(hits.flatMap(({ line }) => (living.has(line) ? [] : [line])));
}

/** The lines of those who are in the program: by an id or a LinkedIn address, or by name and e-mail address. */
async function findLiving(records: ProgramRecords, hits: readonly Hit[]): Promise<Set<number>> {
  if (hits.length === 0) return new Set();
  const keys = hits.map(({ marks }) => contactKeys(personOf(marks)));
  const contacts = await records.contacts.findByKeys({
    externalKeys: keys.flatMap(({ externalKeys }) => externalKeys),
    profileKeys: keys.flatMap(({ profileKeys }) => profileKeys),
    nameKeys: keys.flatMap(({ nameKeys }) => nameKeys),
  });
  const known = new Set(contacts.flatMap((contact) => [...marksOf(contact), ...namedMailOf(contact)]));
  const isKnown = (person: Person) => [...marksOf(person), ...namedMailOf(person)].some((mark) => known.has(mark));
  return new Set(hits.flatMap(({ line, marks }) => (isKnown(personOf(marks)) ? [line] : [])));
}

type Person = Pick<Contact, 'externalIds' | 'profiles' | 'name' | 'email'>;

function marksOf(person: Person): string[] {
  const { externalKeys, profileKeys } = identityKeys(person);
  return [...externalKeys, ...profileKeys];
}

function namedMailOf({ name, email = '' }: Person): string[] {
  return email === '' ? [] : [`${email.trim()}\n${name.full}`.toLowerCase()];
}

/** The person that each row is about; accounts are about none, and an asset stays without one of its people. */
function peopleOf(input: ImportInput): { line: number; marks: Marks }[] {
  const all = <R extends ImportedRowBase>(rows: readonly R[], marksOf: (row: R) => Marks) =>
    rows.map((row) => ({ line: row.line, marks: marksOf(row) }));
  switch (input.kind) {
    case 'contacts':
      return all(input.rows, (row) => {
        const { externalIds, profile = null, email = '' } = row;
        return { externalIds, profile, email, name: nameOf(row) };
      });
    case 'uses':
      return all(input.rows, ({ contact: { externalId } }) => ({
        externalIds: externalId === undefined ? [] : [externalId],
      }));
    case 'nominations':
      return all(input.rows, ({ candidate }) => ({ externalIds: [], profile: candidate?.profile ?? null }));
    case 'accounts':
    case 'assets':
      return [];
  }
}

function hashesOf(programId: Id, marks: Marks): Promise<string[]> {
  return tombstoneHashes({ programId, ...personOf(marks), name: NOBODY });
}

const NOBODY: ContactName = { full: '', given: '', family: '' };

function personOf({ externalIds, profile, email = '', name = NOBODY }: Marks): Person {
  const profiles = profile ? [{ ...profile, learntAt: '', source: 'import' as const }] : [];
  return { externalIds, profiles, name, ...(email === '' ? {} : { email }) };
}
