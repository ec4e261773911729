/** What is written for a letter or a group of letters. */
export type LetterTable = ReadonlyMap<string, string>;

/** Reads a table of pairs separated by white space ("ж zh з z"); "-" stands for nothing. */
export function letterTable(pairs: string): LetterTable {
  const parts = pairs.trim().split(/\s+/);
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, (parts[at + 1] ?? '').replace('-', '')]] : [])));
}
