import { splitWords } from './split-words';
import { splitTitleCompound, titleWords } from './title-words';

/** One word of a title as it is written (folded), and the words it is compared by: "vp" is "vice", "president". */
export interface TitleWord {
  raw: string;
  plain: readonly string[];
}

/** The words of a tidy title in their order, compounds in two ("Vertriebs", "Leiter"), what is said twice in a row said once ("Leiter / Leiterin"). */
export function readTitleWords(tidy: string): TitleWord[] {
  const words = splitWords(tidy)
    .flatMap(splitTitleCompound)
    .map((raw) => ({ raw, plain: titleWords(raw) }));
  return words.filter(({ plain }, at) => plain.join(' ') !== words[at - 1]?.plain.join(' '));
}

/** The words some words of a title are compared by, as one text. */
export function plainText(words: readonly TitleWord[]): string {
  return words.flatMap(({ plain }) => plain).join(' ');
}
