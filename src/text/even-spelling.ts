import { soundlessUmlauts } from './soundless-umlauts';

/** "II" is no doubled letter. */
const ROMAN = /^[ivx]+$/;

/** One form for the spellings of a folded word: British and American ("labour", "fulfilment", "organisation"), umlauts written out. No word of any language. */
export function evenSpelling(word: string): string {
  if (ROMAN.test(word)) return word;
  return soundlessUmlauts(word)
    .replace(/(?<=[a-z]{2})our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/tre$/, 'ter')
    .replace(/ogu?$/, 'og')
    .replace(/ence$/, 'ense')
    .replace(/([a-z])\1/g, '$1');
}
