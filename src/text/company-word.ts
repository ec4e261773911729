import { FILLER_WORDS, isDistinctive, KIND_WORDS, PLACE_WORDS } from './company-vocabulary';
import { remember } from './remember';
import { spellWord } from './spell-word';
import { isForeign } from './transliterate';

/** A word of a company's name, and what it is good for when names are compared. */
export interface CompanyWord {
  word: string;
  /** In the one spelling that stands for several. */
  spelled: string;
  /** Few companies have it in their names: it tells them apart. */
  isRare: boolean;
  /** Names a country, a region or a city. */
  isPlace: boolean;
  /** Says what kind of company it is, or is left out by most. */
  isKind: boolean;
  /** Is written in a script other than Latin. */
  isForeign: boolean;
}

/** What a folded word is good for. */
export const companyWord: (word: string) => CompanyWord = remember((word) => ({
  word,
  spelled: spellWord(word),
  isRare: isDistinctive(word),
  isPlace: PLACE_WORDS.has(word),
  isKind: KIND_WORDS.has(word) || FILLER_WORDS.has(word),
  isForeign: isForeign(word),
}));
