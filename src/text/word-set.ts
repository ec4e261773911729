/** The words of a list that is written as one text, for look-up. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
