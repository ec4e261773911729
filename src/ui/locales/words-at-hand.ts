import type { Language } from '../../domain/choose-locale';
import type { enCardWords } from './en/card-words';
import type { WordsOf } from './words-of';

/** The words of one language, and which it is. */
interface WordsAtHand {
  language: Language;
  words: Readonly<Record<string, string>>;
}

const KEY = Symbol.for('muster.words');
const world = globalThis as { [KEY]?: WordsAtHand };

/**
 * Lays the words of a language where all that is said on screen finds them. A page of Muster's own does so before it shows anything. In
 * a tab, a script of nothing but words does so for the overlay that is run after it: both live in the extension's isolated world, into
 * which the page cannot see.
 */
export function layOutWords(language: Language, words: WordsOf<typeof enCardWords>): void {
  world[KEY] = { language, words };
}

/** The language of the words that are laid out; undefined while none are. */
export function languageAtHand(): Language | undefined {
  return world[KEY]?.language;
}

/** The text of a key in the words that are laid out. Throws while none are. */
export function textAtHand(key: string): string | undefined {
  if (world[KEY] === undefined) throw new Error(`“${key}” is said before words are laid out.`);
  return world[KEY].words[key];
}
