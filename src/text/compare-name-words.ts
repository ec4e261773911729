import type { NameReading } from './latin-person-name';
import { familyNameShare, givenNameShare } from './name-frequency';
import { isNameSlip } from './is-name-slip';
import { consonantsOf, spellName, haveNearVowels, soundOf, vowelsOf } from './name-spelling';
import { isListedGivenName, linkGivenNames } from './nicknames';

/** How two words of names can stand for one, the closest first. */
export const WORD_TIES = [
  'equal',
  /** Two usual spellings: "Philip", "Filip". */
  'spelling',
  /** One is short for the other: "Bob", "Robert". */
  'short',
  /** Only vowels are others: "Mohammed", "Muhammad"; or, from scripts that fit badly, the sound is the same. */
  'vowels',
  /** Both are short for a third: "Bob", "Rob". */
  'sister',
  /** A slip of the pen: "Emmanuel", "Emmanule". */
  'slip',
  /** They sound alike: "Zedong", "Tsetung". */
  'sound',
  'initial',
  /** One is the beginning of the other: "Nik", "Nikita". */
  'cut',
  /** The same name in two languages: "John", "Juan". */
  'translated',
] as const;

export type WordTie = (typeof WORD_TIES)[number];

/** The closest way in which two words of names can stand for one; null where none is known. Takes folded words with umlauts evened out. */
export function compareNameWords(a: string, b: string, reading: NameReading): WordTie | null {
  if (a === b) return 'equal';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : null;
  if (spellName(a) === spellName(b) && (isLong(long) || !isListed(a) || !isListed(b))) return 'spelling';
  const link = linkGivenNames(a, b);
  if (link === 'short' || link === 'sister') return link;
  return compareForms(short, long, reading) ?? (link === 'translated' ? 'translated' : null);
}

function compareForms(short: string, long: string, reading: NameReading): WordTie | null {
  if (reading !== 'written' && soundOf(short) === soundOf(long)) return 'vowels';
  if (!isListed(short) || !isListed(long)) {
    if (isLong(short) && consonantsOf(short).length > 2 && haveNearVowels(short, long)) return 'vowels';
    if (isNameSlip(short, long)) return 'slip';
    if (soundAlike(short, long)) return 'sound';
  }
  return long.startsWith(short) ? 'cut' : null;
}

/** Two names that both are usual were hardly written for each other by a slip. */
function isListed(word: string): boolean {
  return isListedGivenName(word) || givenNameShare(word) !== undefined || familyNameShare(word) !== undefined;
}

function isLong(word: string): boolean {
  return word.length > 4;
}

function soundAlike(short: string, long: string): boolean {
  const sound = soundOf(short);
  return isLong(short) && sound.length > 2 && sound === soundOf(long) && vowelsOf(short) === vowelsOf(long);
}
