import { wordKey } from './word-table';

/** The months' names in the four languages of the files, each as far as it takes to tell it from the others. */
const MONTH_STARTS: [month: number, starts: string[]][] = [
  [1, ['jan', 'jän', 'ene']],
  [2, ['feb', 'fév']],
  [3, ['mar', 'mär', 'mrz']],
  [4, ['apr', 'avr', 'abr']],
  [5, ['mai', 'may']],
  [6, ['jun', 'juin']],
  [7, ['jul', 'juil']],
  [8, ['aug', 'aoû', 'ago']],
  [9, ['sep', 'set']],
  [10, ['oct', 'okt']],
  [11, ['nov']],
  [12, ['dec', 'dez', 'déc', 'dic']],
];

const STARTS = MONTH_STARTS.flatMap(([month, starts]) => starts.map((start) => [wordKey(start), month] as const));

/** The month (1 to 12) that a word names in English, German, French or Spanish, in full or cut short. */
export function monthOfWord(word: string): number | undefined {
  const key = wordKey(word);
  return STARTS.find(([start]) => key.startsWith(start))?.[1];
}
