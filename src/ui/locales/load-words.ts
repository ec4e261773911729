import type { Language } from '../../domain/choose-locale';
import type { enPageWords } from './en/page-words';
import { LANGUAGE } from './language';
import { layOutWords } from './words-at-hand';
import type { WordsOf } from './words-of';

const LOAD: Record<Language, () => Promise<WordsOf<typeof enPageWords>>> = {
  en: async () => (await import('./en/page-words')).enPageWords,
  de: async () => (await import('./de/page-words')).dePageWords,
  fr: async () => (await import('./fr/page-words')).frPageWords,
  es: async () => (await import('./es/page-words')).esPageWords,
};

/** Lays out the words of Muster's own pages in the user's language, and loads no other's. */
export async function loadWords(): Promise<void> {
  layOutWords(LANGUAGE, await LOAD[LANGUAGE]());
}
