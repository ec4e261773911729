import { soundlessUmlauts } from './soundless-umlauts';

/**
 * A word of a name with its umlauts in one spelling. In names of up to four letters the second vowel may be all that tells them apart ("Cho",
 * "Choe"), so they stay. Takes a folded word.
 */
export function evenUmlauts(word: string): string {
  return word.length < 5 ? word : soundlessUmlauts(word);
}
