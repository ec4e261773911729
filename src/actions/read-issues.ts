import { peopleSearchUrl } from '../domain/people-search-url';
import type { Contact } from '../domain/contact';
import type { IssueKind } from '../domain/data-issue';
import type { Id } from '../domain/ids';
import { say, type Sentence } from '../domain/said';
import { statusWordKey } from '../exchange/values/read-status';
import type { MendableField } from './mend-field';
import type { World } from './world';

/** A file's word for a status that the program does not know. */
export interface UnknownWord {
  /** As one of the contacts has it; of several spellings the first in order. */
  word: string;
  contacts: number;
  /** The names of a few of them. */
  names: string[];
}

/** So many contacts are named for each word. */
const NAMED = 3;

/** A contact with an issue, as a line of the list. */
export interface IssueLine {
  contactId: Id;
  name: string;
  title: string;
  company: string;
  /** What is wrong, e.g. "“ann(at)acme” is no e-mail address". */
  sentence: Sentence;
  /** The fields that `mendField` mends, with what they say; none for a status, which is explained by its word. */
  mend: { field: MendableField; value: string }[];
  /** For a contact without a LinkedIn address: a people search that the user may open. */
  searchUrl?: string;
}

/** A contact as a pair of likely duplicates names it. */
export type PairedContact = Pick<IssueLine, 'contactId' | 'name' | 'title' | 'company'> & { email: string };

/** Two contacts that are likely the same person. */
export interface DuplicateLine {
  duplicateId: Id;
  reasons: Sentence[];
  contacts: [PairedContact, PairedContact];
}

/** Reads the words for a status that need an explanation, those of the most contacts first. */
export async function readUnknownWords({ store }: World, programId: Id): Promise<UnknownWord[]> {
  const words = new Map<string, UnknownWord>();
  for (const { unknownStatus = '', name } of await store.in(programId).issues.page('status', 0, Infinity)) {
    const key = statusWordKey(unknownStatus);
    if (key === '') continue;
    const known = words.get(key) ?? { word: unknownStatus, contacts: 0, names: [] };
    const names = known.names.length < NAMED ? [...known.names, name.full] : known.names;
    const word = unknownStatus < known.word ? unknownStatus : known.word;
    words.set(key, { word, contacts: known.contacts + 1, names });
  }
  return [...words.values()].sort((a, b) => b.contacts - a.contacts || a.word.localeCompare(b.word));
}

/** Reads a part of the contacts with an issue of a kind. */
export async function readIssueLines(
  { store }: World,
  {
    programId,
    kind,
    offset,
    limit,
  }: { programId: Id; kind: Exclude<IssueKind, 'duplicate'>; offset: number; limit: number },
): Promise<IssueLine[]> {
  const contacts = await store.in(programId).issues.page(kind, offset, limit);
  return contacts.map((contact) => {
    const { id: contactId, name, title, company } = contact;
    return { contactId, name: name.full, title, company, ...TELL[kind](contact) };
  });
}

/** Reads a part of the pairs that wait for an answer. */
export async function readDuplicateLines(
  { store }: World,
  { programId, offset, limit }: { programId: Id; offset: number; limit: number },
): Promise<DuplicateLine[]> {
  const records = store.in(programId);
  const pairs = await records.duplicates.open(offset, limit);
  const contacts = await records.contacts.many([...new Set(pairs.flatMap(({ contactIds }) => contactIds))]);
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return pairs.flatMap(({ id: duplicateId, reasons, contactIds }): DuplicateLine[] => {
    const [one, other] = contactIds.map((id) => byId.get(id));
    return one === undefined || other === undefined
      ? []
      : [{ duplicateId, reasons, contacts: [pairUp(one), pairUp(other)] }];
  });
}

function pairUp({ id: contactId, name, title, company, email = '' }: Contact): PairedContact {
  return { contactId, name: name.full, title, company, email };
}

type Told = Pick<IssueLine, 'sentence' | 'mend' | 'searchUrl'>;

const TELL: Record<Exclude<IssueKind, 'duplicate'>, (contact: Contact) => Told> = {
  status: ({ unknownStatus = '' }) => ({ sentence: say('wrong.status', { word: unknownStatus }), mend: [] }),
  email: ({ email = '' }) => ({
    sentence: say('wrong.email', { email }),
    mend: [{ field: 'email', value: email }],
  }),
  phone: tellPhones,
  'no-name': () => ({ sentence: say('wrong.no-name'), mend: [{ field: 'name', value: '' }] }),
  'no-company': ({ company }) => ({ sentence: say('wrong.no-company'), mend: [{ field: 'company', value: company }] }),
  'no-title': ({ title }) => ({ sentence: say('wrong.no-title'), mend: [{ field: 'title', value: title }] }),
  'no-profile': ({ name, company }) => ({
    sentence: say('wrong.no-profile'),
    mend: [{ field: 'profileUrl', value: '' }],
    searchUrl: peopleSearchUrl(name.full, company),
  }),
};

function tellPhones({ phone = '', mobile = '', flaws = {} }: Contact): Told {
  const numbers = [
    { field: 'phone', value: phone, flaw: flaws.phone },
    { field: 'mobile', value: mobile, flaw: flaws.mobile },
  ] as const;
  const wrong = numbers.flatMap(({ field, value, flaw }) => (flaw === undefined ? [] : [{ field, value, flaw }]));
  const list = wrong.map(({ value, flaw }) => say(`wrong.phone.${flaw}`, { number: value }));
  return {
    sentence: say('shown.value', { value: { list, joined: 'apart' } }),
    mend: wrong.map(({ field, value }) => ({ field, value })),
  };
}
