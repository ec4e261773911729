import { foldText } from '../../text/fold-text';
import { remember } from './remember';

/** The form in which the words of cells are compared: folded, letters and digits only. */
export const wordKey = remember((text) => foldText(text).replace(/[^\p{L}\p{N}]/gu, ''));

/** Turns a table of comma-separated words into a look-up by word. */
export function lookUp<T extends string>(words: Record<T, string>): (text: string) => T | undefined {
  const byKey = new Map<string, T>();
  for (const [value, list] of Object.entries(words) as [T, string][])
    for (const word of [value, ...list.split(',')]) byKey.set(wordKey(word), value);
  return (text) => byKey.get(wordKey(text));
}
