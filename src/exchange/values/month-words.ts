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

const NAMES =
  'january february march april may june july august september october november december ' +
  'januar jänner februar märz mrz mai juni juli oktober dezember ' +
  'janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre';

const NAME_KEYS = NAMES.split(' ').map(wordKey);

/** Whether the word is the name of a month in one of those languages, in full or cut short after three letters or more. */
export function isMonthName(word: string): boolean {
  const key = wordKey(word);
  return key.length >= 3 && NAME_KEYS.some((name) => name.startsWith(key));
}
