const WORD = /[\p{L}\p{N}]+/gu;
const MARK = /\p{M}/gu;

/** Text as the list of contacts orders and searches it: lower case, without accents. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(MARK, '').toLowerCase();
}

/** The different words of a text, folded. */
export function searchWords(text: string): string[] {
  return [...new Set(foldForSearch(text).match(WORD))];
}

/** Tests whether a word, as {@link searchWords} gives it, begins a word of a folded text. */
export function beginsWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u');
}
