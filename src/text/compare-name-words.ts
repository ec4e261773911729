import type { NameReading } from './latin-person-name';
import { countEdits } from './count-edits';
import { familyNameShare, givenNameShare } from './name-frequency';
import { evenUmlauts } from './even-umlauts';
import { isNameSlip } from './is-name-slip';
import { isOtherSex } from './is-other-sex';
import { consonantsOf, spellName, haveNearVowels, looseSoundOf, soundOf, vowelsOf } from './name-spelling';
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
  /** They sound alike: "Gaddafi", "Kadhafi". */
  'sound',
  /** As near as a slip or other vowels, but names of their own: "Keller", "Kessler"; "Jinping", "Jinpeng". */
  'nearName',
  'initial',
  /** One is the beginning of the other: "Nik", "Nikita". */
  'cut',
  /** The same name in two languages: "John", "Juan". */
  'translated',
] as const;

export type WordTie = (typeof WORD_TIES)[number];

/** The closest way in which two words of names can stand for one; null where none is known. Takes folded words. */
export function compareNameWords(a: string, b: string, reading: NameReading): WordTie | null {
  const [evenA, evenB] = [evenUmlauts(a), evenUmlauts(b)];
  if (evenA === evenB) return 'equal';
  const [short, long] = evenA.length < evenB.length ? [evenA, evenB] : [evenB, evenA];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : null;
  if (spellName(short) === spellName(long) && (isLong(long) || !isListedName(short) || !isListedName(long)))
    return 'spelling';
  const link = isOtherSex(short, long) ? null : linkGivenNames(short, long);
  if (link === 'short' || link === 'sister') return link;
  return compareForms(short, long, reading) ?? (link === 'translated' ? 'translated' : null);
}

function compareForms(short: string, long: string, reading: NameReading): WordTie | null {
  if (reading !== 'written' && isLooselyHeard(short, long)) return 'vowels';
  if (!isListedName(short) || !isListedName(long)) {
    if (isLong(short) && consonantsOf(short).length > 2 && haveNearVowels(short, long))
      return areNamesOfTheirOwn(short, long) ? 'nearName' : 'vowels';
    if (isNameSlip(short, long)) return areNamesOfTheirOwn(short, long) ? 'nearName' : 'slip';
    if (soundAlike(short, long)) return 'sound';
  }
  return long.startsWith(short) && !areFamilyNames(short, long) ? 'cut' : null;
}

function isLooselyHeard(a: string, b: string): boolean {
  const sound = looseSoundOf(a);
  return soundOf(a) === soundOf(b) || (sound.length > 1 && sound === looseSoundOf(b));
}

/** Whether a word is a usual name. Of two such, hardly one was written for the other by a slip. Takes a folded word. */
export function isListedName(word: string): boolean {
  return isListedGivenName(word) || givenNameShare(word) !== undefined || familyNameShare(word) !== undefined;
}

/**
 * Around common family names there are many others one letter away; letters only swapped, or one left out inside,
 * are slips all the same.
 */
function areNamesOfTheirOwn(short: string, long: string): boolean {
  const isSwapped = [...short].sort().join('') === [...long].sort().join('');
  const isLeftOut = long.length - short.length === 1 && !long.startsWith(short) && countEdits(short, long, 1) === 1;
  if (isSwapped || (isLeftOut && !isCommonFamilyName(short))) return false;
  return isCommonFamilyName(short) || isCommonFamilyName(long);
}

function isCommonFamilyName(word: string): boolean {
  return familyNameShare(word) !== undefined && givenNameShare(word) === undefined;
}

function areFamilyNames(...words: string[]): boolean {
  return words.every((word) => familyNameShare(word) !== undefined);
}

function isLong(word: string): boolean {
  return word.length > 4;
}

function soundAlike(short: string, long: string): boolean {
  const sound = soundOf(short);
  const isOneSound = sound.length > 2 && sound === soundOf(long) && vowelsOf(short) === vowelsOf(long);
  return isLong(short) && isOneSound && countEdits(spellName(short), spellName(long), 2) <= 2;
}
