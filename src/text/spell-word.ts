import { soundlessUmlauts } from './soundless-umlauts';
import { table } from './table';

const NUMBERS = table(
  '1 one;2 two;3 three;4 four;5 five;6 six;7 seven;8 eight;9 nine;10 ten;11 eleven;12 twelve;24 twentyfour;100 hundred;1000 thousand',
);

/** One spelling for a folded word that is written in several: umlauts, number words, the plural of English and French. */
export function spellWord(word: string): string {
  return (
    NUMBERS.get(word) ?? soundlessUmlauts(word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word)
  );
}
