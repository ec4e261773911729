import { LEGAL_FORMS } from './legal-forms';

/** Longest legal form in words that is looked for. */
const LONGEST = 8;

/** Removes the legal forms at the end (and a few at the start) of a company's words, as long as a name is left. */
export function stripLegalForm(words: readonly string[]): string[] {
  let rest = [...words];
  if (rest.length > 1 && rest[0] === 'the') rest = rest.slice(1);
  for (let cut = formLengthAtEnd(rest); cut > 0; cut = formLengthAtEnd(rest)) rest = rest.slice(0, -cut);
  return rest;
}

function formLengthAtEnd(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const tail = words.slice(-length);
    if (LEGAL_FORMS.has(tail.join('')) || LEGAL_FORMS.has(tail.join(' '))) return length;
  }
  return 0;
}
