import { type Say, sayIn } from '../../domain/say-in';
import { deCardWords } from './de/card-words';
import { enCardWords } from './en/card-words';
import { esCardWords } from './es/card-words';
import { frCardWords } from './fr/card-words';
import { type Language, LANGUAGE, LOCALE } from './language';
import { createTranslate } from './translate';
import type { WordsOf } from './words-of';

const WORDS: Record<Language, WordsOf<typeof enCardWords>> = {
  en: enCardWords,
  de: deCardWords,
  fr: frCardWords,
  es: esCardWords,
};

const words = WORDS[LANGUAGE] as typeof enCardWords;

/** Says the words of the card. */
export const t = createTranslate(words, LOCALE);

/** Says sentences that were made in other rooms, such as those of verdicts. */
export const sayIt: Say = sayIn((key) => (words as Record<string, string>)[key], LOCALE);
