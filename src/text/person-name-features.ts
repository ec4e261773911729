import { alignNameWords } from './align-name-words';
import type { NameAlignment, WordPair } from './align-name-words';
import { compareNameWords, isListedName } from './compare-name-words';
import type { WordTie } from './compare-name-words';
import { countEdits } from './count-edits';
import type { NameReading } from './latin-person-name';
import { familyNameShare } from './name-frequency';
import { spellName } from './name-spelling';
import { isOtherVowel, withoutDoubles } from './is-name-slip';
import { isTwoSyllables, wadeGilesOf } from './wade-giles';
import type { PersonName } from './parse-person-name';
import { isOtherSex } from './is-other-sex';
import { RANKS } from './person-name-words';

/**
 * What may be said of two person names, symmetrically; each with a weight in `PERSON_NAME_WEIGHTS`. The first are how often words stand for
 * each other in this way; words that are equal need no mention, and of several initials one.
 */
export type PersonNameFeature =
  | Exclude<WordTie, 'equal'>
  /** Words on both sides that do not stand for each other, beside two or more that do: another name in between, or at one end. */
  | 'clash'
  /** One word on each side that is one letter from the other, beside two or more that agree. */
  | 'slipBeside'
  /** The same beside one or none: another given or family name. */
  | 'apart'
  /** Initials in the middle that contradict the other name's middle name. */
  | 'initialClash'
  /** Words that only one name has, */
  | 'extra'
  /** beyond those that both have, */
  | 'manyExtra'
  /** or before them. */
  | 'otherStart'
  /** Words that both have beyond two. */
  | 'moreShared'
  /** All words stand for each other, but from some place on ("Example Ann"). */
  | 'rotated'
  /** … or in no order. */
  | 'scrambled'
  /** Only one word to go by. */
  | 'lone'
  /** Father and son: "Jr.", "Sr." */
  | 'otherGeneration'
  /** The family name is cut to a letter. */
  | 'cutFamily';

/** The features of a pair of names: how often each holds. */
export type PersonNameFeatures = Partial<Record<PersonNameFeature, number>>;

/** Two names laid beside each other. */
export interface NameComparison {
  features: PersonNameFeatures;
  alignment: NameAlignment;
  /** The words that stand for none of the other name. */
  restA: readonly string[];
  restB: readonly string[];
}

/** Lays two names beside each other. */
export function comparePersonWords(a: PersonName, b: PersonName): NameComparison {
  const reading = looserReading(a.reading, b.reading);
  const alignment = alignNameWords(withoutRepeats(a.words), withoutRepeats(b.words), reading);
  const { wordsA, wordsB, pairs } = alignment;
  const looseA = restOf(
    wordsA,
    pairs.map(({ atA }) => atA),
  );
  const looseB = restOf(
    wordsB,
    pairs.map(({ atB }) => atB),
  );
  const namesA = withoutRanks(looseA, wordsA);
  const namesB = withoutRanks(looseB, wordsB);
  const restA = namesA.filter(({ word }) => !isAmong(word, b.alternates, reading));
  const restB = namesB.filter(({ word }) => !isAmong(word, a.alternates, reading));
  const byAlternate = namesA.length - restA.length + namesB.length - restB.length;
  const shared = countShared(pairs) + byAlternate;
  const extra = Math.max(restA.length, restB.length);
  const isClash = restA.length > 0 && restB.length > 0;
  const isInitialClash =
    isClash &&
    pairs.length > 1 &&
    [...restA, ...restB].every(({ isInside }) => isInside) &&
    (hasOnlyInitials(restA) || hasOnlyInitials(restB));
  const isSlip = isClash && shared > 1 && isOneSlip(restA, restB);
  const isLone = !isClash && (shared === 0 || (pairs.length + byAlternate < 2 && shared < 2));
  const isCut = a.isCut !== b.isCut;
  const isChinese = [...wordsA, ...wordsB].every((word) => wadeGilesOf(word) !== null);
  const features: PersonNameFeatures = {
    ...countTies(
      (isCut ? pairs.filter(({ tie }) => tie !== 'initial') : pairs).map(isChinese ? asSyllables : (pair) => pair),
    ),
    clash: isClash && !isInitialClash && !isSlip && shared > 1 ? 1 : 0,
    slipBeside: isSlip ? 1 : 0,
    apart: isClash && !isInitialClash && shared < 2 ? 1 : 0,
    initialClash: isInitialClash ? 1 : 0,
    extra: isClash ? 0 : extra,
    manyExtra: isClash ? 0 : Math.max(0, extra - shared),
    otherStart: !isClash && !isLone && byAlternate === 0 && [...restA, ...restB].some(({ at }) => at === 0) ? 1 : 0,
    moreShared: Math.min(2, Math.max(0, shared - 2)),
    ...orderOf(pairs, a.isPatronymic || b.isPatronymic),
    lone: isLone ? 1 : 0,
    otherGeneration: a.generation !== b.generation && a.generation !== '' && b.generation !== '' ? 1 : 0,
    cutFamily: isCut ? 1 : 0,
  };
  const words = (rest: readonly Loose[]) => rest.map(({ word }) => word);
  return { features, alignment, restA: words(restA), restB: words(restB) };
}

/** Two names in the same script were written by the same rules, however rough. */
function looserReading(a: NameReading, b: NameReading): NameReading {
  if (a === b) return 'written';
  return a === 'written' ? b : a;
}

/** Shorter words are too often one letter apart. */
const SLIP_FROM = 4;

/** In shorter words one letter must be all that differs, however much else is only spelling. */
const SPELLING_FROM = 7;

/** Where so much else agrees, a slip of any kind is likelier than another person; but not with another vowel ("Said", "Saud") nor beside a common family name. */
function isOneSlip([a, ...moreA]: readonly Loose[], [b, ...moreB]: readonly Loose[]): boolean {
  if (a === undefined || b === undefined || moreA.length + moreB.length > 0) return false;
  const shortest = Math.min(a.word.length, b.word.length);
  const [plainA, plainB] = [withoutDoubles(a.word), withoutDoubles(b.word)];
  const isOther =
    isOtherSex(a.word, b.word) ||
    isOtherVowel(a.word, b.word) ||
    isOtherVowel(plainA, plainB) ||
    (isListedName(a.word) && isListedName(b.word)) ||
    [a, b].some(({ word }) => familyNameShare(word) !== undefined);
  if (isOther || shortest < SLIP_FROM) return false;
  const isOneLetter = shortest >= SPELLING_FROM || countEdits(plainA, plainB, 1) <= 1;
  return isOneLetter && countEdits(spellName(a.word), spellName(b.word), 1) <= 1;
}

interface Loose {
  word: string;
  at: number;
  /** Neither the first nor the last word. */
  isInside: boolean;
}

/** "General" is no name where it stands before all others; elsewhere it may be. */
function withoutRanks(rest: readonly Loose[], words: readonly string[]): Loose[] {
  const names = words.findIndex((word) => !RANKS.has(word));
  return rest.filter(({ at }) => at >= names);
}

function restOf(words: readonly string[], taken: readonly number[]): Loose[] {
  return words
    .map((word, at) => ({ word, at, isInside: at > 0 && at < words.length - 1 }))
    .filter(({ at }) => !taken.includes(at));
}

function isAmong(word: string, alternates: readonly string[], reading: NameReading): boolean {
  return alternates.some((other) =>
    ['equal', 'spelling', 'short'].includes(compareNameWords(word, other, reading) ?? ''),
  );
}

function withoutRepeats(words: readonly string[]): string[] {
  return words.filter((word, at) => word.length === 1 || words.indexOf(word) === at);
}

function hasOnlyInitials(rest: readonly Loose[]): boolean {
  return rest.every(({ word }) => word.length === 1);
}

/** Full words that both names have; a pair of many letters may be several that one name writes as one. */
function countShared(pairs: readonly WordPair[]): number {
  const full = pairs.filter(({ tie }) => tie !== 'initial');
  return full.length === 1 && pairs.length === 1 && (full[0]?.a.length ?? 0) > 9 && (full[0]?.b.length ?? 0) > 9
    ? 2
    : full.length;
}

/** Every other syllable makes another Chinese name: "Jinping" is not "Jinpeng". Letters left out at the end are slips all the same. */
function asSyllables(pair: WordPair): WordPair {
  const isOther = ['vowels', 'slip'].includes(pair.tie) && isTwoSyllables(pair.a) && isTwoSyllables(pair.b);
  return isOther && !pair.a.startsWith(pair.b) && !pair.b.startsWith(pair.a) ? { ...pair, tie: 'nearName' } : pair;
}

function countTies(pairs: readonly WordPair[]): PersonNameFeatures {
  const counts: PersonNameFeatures = {};
  for (const { tie } of pairs) if (tie !== 'equal') counts[tie] = (counts[tie] ?? 0) + 1;
  if (counts.initial !== undefined) counts.initial = 1;
  return counts;
}

function orderOf(pairs: readonly WordPair[], isPatronymic: boolean): PersonNameFeatures {
  const places = pairs.map(({ atB }) => atB);
  const falls = places.filter((place, at) => at > 0 && place < (places[at - 1] ?? 0)).length;
  if (falls === 0) return {};
  return !isPatronymic && falls === 1 && (places.at(-1) ?? 0) < (places[0] ?? 0) ? { rotated: 1 } : { scrambled: 1 };
}
