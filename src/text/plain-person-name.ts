import { foldText } from './fold-text';
import { CREDENTIALS, HONORIFICS } from './person-name-words';
import { undecorateName } from './undecorate-name';

/** A person's name as a record would have it: without emoji, pronouns, asides, forms of address and degrees; case and accents stay. */
export function plainPersonName(name: string): string {
  const words = undecorateName(name).text.split(' ');
  while (words.length > 2 && HONORIFICS.has(bare(words[0]))) words.shift();
  while (words.length > 2 && CREDENTIALS.has(bare(words.at(-1)))) words.pop();
  return words.join(' ');
}

function bare(word: string | undefined): string {
  return foldText(word ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
