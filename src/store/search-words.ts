const WORD = /[\p{L}\p{N}]+/gu;
const MARK = /\p{M}/gu;
const MAX_LENGTH = 24;

/** Text as the list of contacts orders and searches it: lower case, without accents. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(MARK, '').toLowerCase();
}

/** The different words of a text, folded, cut to 24 characters. */
export function searchWords(text: string): string[] {
  return [...new Set(Array.from(foldForSearch(text).matchAll(WORD), ([word]) => word.slice(0, MAX_LENGTH)))];
}
