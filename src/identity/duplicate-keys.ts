import type { Contact, ContactName } from '../domain/contact';
import { profileKey } from '../domain/profile-address';
import { companyNameKey } from '../text/company-name-key';
import { isDistinctive } from '../text/company-vocabulary';
import { evenUmlauts } from '../text/even-umlauts';
import { plainPersonName } from '../text/plain-person-name';
import { remember } from '../text/remember';
import { splitWords } from '../text/split-words';
import { mailboxOf } from './mailbox';
import { phoneKeys } from './phone-key';

/** So many words of a company's name are looked under, of so many companies of a contact. */
const MOST_WORDS = 2;
const MOST_COMPANIES = 3;

/** The two words of a name that matter most. */
export interface MainWords {
  given: string;
  family: string;
}

/** What records of one person are looked up under: sharing a key proves nothing, and two without a common one are not compared. */
export const DUPLICATE_KEYS: readonly ((contact: Contact, words: MainWords) => string[])[] = [
  ({ profiles }) => profiles.map(profileKey),
  ({ email }) => [mailboxOf(email)].filter((mailbox) => mailbox !== null),
  (contact, { given, family }) => phoneKeys(contact).flatMap((phone) => [`${phone} ${family}`, `${phone} ${given} ~`]),
  (contact, words) => companyTokens(contact).map((token) => `${token} ${words.family}`),
  (contact, { given, family }) => companyTokens(contact).map((token) => `${token} ${given} ${family.slice(0, 1)}`),
  (contact, { given, family }) => companyTokens(contact).map((token) => [token, ...[given, family].sort()].join(' ')),
];

/** The first word of the given and the last of the family name, folded; of a name in one piece, its first and last word. */
export function mainWords({ full, given, family }: ContactName): MainWords {
  const [first, last] = [wordsOf(given)[0], wordsOf(family).at(-1)];
  if (first !== undefined && last !== undefined) return { given: first, family: last };
  const words = wordsOf(full);
  const bare = words.length > 2 ? wordsOf(plainPersonName(full)) : words;
  return { given: bare.length > 1 ? bare[0]! : '', family: bare.at(-1) ?? '' };
}

function wordsOf(name: string): string[] {
  return splitWords(name).map(evenUmlauts);
}

function companyTokens({ company, employments }: Contact): string[] {
  const names = [company, ...employments.map((job) => job.company)].filter((name) => name.trim() !== '');
  return [...new Set([...new Set(names)].slice(0, MOST_COMPANIES).flatMap(tokensOf))];
}

/** The words of a company's name that tell it from others; the first one where none does. */
const tokensOf = remember((company): string[] => {
  const words = companyNameKey(company).split(' ');
  const telling = words.filter(isDistinctive).slice(0, MOST_WORDS);
  return telling.length > 0 ? telling : words.slice(0, 1);
});
