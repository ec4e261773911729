import { LOCALE } from '../../locales/language';

const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** Several words as one, e.g. "Ann, Ben, and Cleo". */
export function joinWords(words: readonly string[]): string {
  return list.format(words);
}
