import { foldText } from './fold-text';

/** The words of a text, folded; apostrophes vanish ("O'Brien" is one word), all other punctuation separates. */
export function splitWords(text: string): string[] {
  return foldText(text)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
