/**
 * A table from words to what they stand for, written one entry after the other, each as its meaning and all its words behind it
 * ("senior sr snr"). Entries are separated by line breaks or semicolons; blanks inside a meaning are written as "_".
 */
export function table(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/[\n;]/)
      .flatMap((entry) => {
        const [meaning = '', ...words] = entry.split(' ');
        return words.map((word) => [word, meaning.replaceAll('_', ' ')] as const);
      }),
  );
}
