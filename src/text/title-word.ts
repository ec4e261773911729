import { splitWords } from './split-words';
import { wordParts } from './word-parts';
import { splitTitleCompound, titleWords } from './title-words';

/** One word of a title as it is written (folded), and the words it is compared by, also as one text: "vp" is "vice president". */
export interface TitleWord {
  raw: string;
  plain: readonly string[];
  text: string;
  /** What it is made of where it is a compound, see `wordParts`. */
  parts: readonly string[];
}

/** The words of a tidy title in their order, compounds in two ("Vertriebs", "Leiter"), what is said twice in a row said once ("Leiter / Leiterin"). */
export function readTitleWords(tidy: string): TitleWord[] {
  const words = splitWords(tidy)
    .flatMap(splitTitleCompound)
    .map((raw) => {
      const plain = titleWords(raw);
      return { raw, plain, text: plain.join(' '), parts: wordParts(raw) };
    });
  return words.filter(({ text }, at) => text !== words[at - 1]?.text);
}

/** The words some words of a title are compared by, as one text. */
export function plainText(words: readonly TitleWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
