import { dePageWords } from './de/page-words';
import { enPageWords } from './en/page-words';
import { esPageWords } from './es/page-words';
import { frPageWords } from './fr/page-words';
import { type Language, LANGUAGE, LOCALE } from './language';
import { createTranslate } from './translate';
import type { WordsOf } from './words-of';

const WORDS: Record<Language, WordsOf<typeof enPageWords>> = {
  en: enPageWords,
  de: dePageWords,
  fr: frPageWords,
  es: esPageWords,
};

/** Says the words of Muster's own pages, those of the card among them. */
export const t = createTranslate(WORDS[LANGUAGE] as typeof enPageWords, LOCALE);
