import type { CompanyForm } from './company-forms';
import type { CompanyWord } from './company-word';
import { countEdits } from './count-edits';
import { matchCompanyWords } from './match-company-words';
import { shortNameFeatures } from './short-name-features';
import { remember } from './remember';
import { shareOfPairs } from './share-of-pairs';
import { transliterate } from './transliterate';

/**
 * What may be said of two company names, symmetrically; each with a weight in `COMPANY_WEIGHTS`. Up to `otherScript`: how the names stand to
 * each other, one of them for each pair; the others are said in addition.
 */
export type CompanyFeature =
  /** The same but for legal form, case, accents and punctuation. */
  | 'equal'
  /** The same but for words at the ends that people leave out, in one of the names or in both. */
  | 'fillerOnly'
  | 'fillerDiffers'
  /** All words mean the same: in another spelling or cut short, in another order, or but for a letter. */
  | 'respelled'
  | 'reordered'
  | 'slip'
  /** All words of one name are in the other: at its start, later, or but for a letter. */
  | 'begins'
  | 'within'
  | 'nearlyContained'
  /** Some words are shared: the first one, another that few companies have, or only words that many have. */
  | 'sharesFirst'
  | 'sharesRare'
  | 'sharesCommon'
  | 'otherWords'
  /** In different scripts: it reads the same, nearly, or not. */
  | 'soundsEqual'
  | 'soundsAlike'
  | 'otherScript'
  /** What one name has in addition to the other. */
  | 'scriptAdded'
  | 'placeAdded'
  | 'kindAdded'
  | 'commonAdded'
  | 'rareAdded'
  /** What tells the names apart is places only. */
  | 'placesDiffer'
  | 'initials'
  | 'abbreviation'
  | 'maybeShort'
  | 'firstShort'
  | 'startsWith'
  | 'beginsAlike'
  /** One is named beside the other's name, mostly as its owner. */
  | 'owner';

/** Says how two names, each in one of its forms, stand to each other. */
export function companyFeatures(a: CompanyForm, b: CompanyForm): CompanyFeature[] {
  if (a.coreText === b.coreText) return ['equal'];
  if (a.leanText === b.leanText)
    return a.leanText === a.coreText || b.leanText === b.coreText ? ['fillerOnly'] : ['fillerDiffers'];
  if (hasLatin(a.coreText) !== hasLatin(b.coreText)) return [compareSounds(a, b)];
  if (a.spelled === b.spelled) return ['respelled'];
  if (isUnspacedStart(a.leanText, b.leanText) || isUnspacedStart(b.leanText, a.leanText))
    return ['begins', 'rareAdded'];
  return compareWords(a, b);
}

function compareWords(a: CompanyForm, b: CompanyForm): CompanyFeature[] {
  const { shared, restA, restB } = matchCompanyWords(a.lean, b.lean);
  if (shared.length === 0) return ['otherWords', ...shortNameFeatures(a, b), ...compareLetters(a, b)];
  const rest = [...restA, ...restB];
  const first = shared.find(({ atA, atB }) => atA === 0 && atB === 0);
  const isRare = shared.some(({ word }) => word.isRare);
  const hasSlip = shared.some(({ word, isSlip }) => isSlip && word.isRare);
  const isInOrder = shared.every(({ atA, atB }) => atA === atB);
  const isNamed = isRare || (first !== undefined && !first.word.isPlace);
  if (rest.length === 0 && hasSlip) return ['slip'];
  if (rest.length === 0 && (isInOrder || isRare)) return [isInOrder ? 'respelled' : 'reordered'];
  if (isNamed && (restA.length === 0 || restB.length === 0))
    return [hasSlip ? 'nearlyContained' : first ? 'begins' : 'within', nameAdded(rest)];
  if (!isRare) return ['sharesCommon', ...shortNameFeatures(a, b), ...compareLetters(a, b)];
  const places: CompanyFeature[] = rest.every(({ isPlace }) => isPlace) ? ['placesDiffer'] : [];
  return first?.word.isRare ? ['sharesFirst', ...places] : ['sharesRare', ...places, ...compareLetters(a, b)];
}

function nameAdded(words: readonly CompanyWord[]): CompanyFeature {
  if (words.every((word) => word.isForeign)) return 'scriptAdded';
  if (words.every((word) => word.isPlace)) return 'placeAdded';
  if (words.every((word) => word.isKind)) return 'kindAdded';
  return words.some((word) => word.isRare) ? 'rareAdded' : 'commonAdded';
}

function compareLetters(a: CompanyForm, b: CompanyForm): CompanyFeature[] {
  const [textA, textB] = [a.leanText, b.leanText];
  const shortest = Math.min(textA.length, textB.length);
  if (shortest > 4 && countEdits(textA, textB, 1) === 1) return ['slip'];
  if (shortest > 2 && (textA.startsWith(textB) || textB.startsWith(textA))) return ['startsWith'];
  return beginAlike(a.lean[0], b.lean[0]) ? ['beginsAlike'] : [];
}

/** "Citibank", "Citigroup". */
function beginAlike(a: CompanyWord | undefined, b: CompanyWord | undefined): boolean {
  if (!a?.isRare || !b?.isRare) return false;
  const letters = Math.max(4, Math.ceil(Math.max(a.word.length, b.word.length) * 0.4));
  return a.word.slice(0, letters) === b.word.slice(0, letters);
}

/** Fewer letters sound alike by chance. */
const LEAST_SOUND = 4;

/** From this share of equal pairs of letters on, two names read alike. */
const LEAST_ALIKE = 0.5;

function compareSounds(a: CompanyForm, b: CompanyForm): CompanyFeature {
  const [soundA, soundB] = [soundOf(a.core.join(' ')), soundOf(b.core.join(' '))];
  if (Math.min(soundA.length, soundB.length) < LEAST_SOUND) return 'otherScript';
  if (soundA === soundB) return 'soundsEqual';
  return shareOfPairs(soundA, soundB) >= LEAST_ALIKE ? 'soundsAlike' : 'otherScript';
}

const soundOf = remember((text) => transliterate(text).replace(/[^\p{L}\p{N}]/gu, ''));

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** In scripts that write no spaces, a name may begin another one letter by letter. */
function isUnspacedStart(short: string, long: string): boolean {
  return (
    long.startsWith(short) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}$/u.test(short)
  );
}
