import { ATTACHED_FORMS, LEADING_FORMS, LEGAL_FORMS } from './legal-forms';

/** The most words a legal form is made of. */
const LONGEST = 4;

/** Removes the article and the legal forms around a company's words, as long as a name is left. */
export function stripLegalForm(words: readonly string[]): string[] {
  let rest = words.map(dropAttachedForm).filter((word) => word !== '');
  if (rest.length === 0) return [...words];
  if (rest.length > 1 && (rest[0] === 'the' || LEADING_FORMS.has(rest[0] ?? ''))) rest = rest.slice(1);
  for (let cut = formLengthAtEnd(rest); cut > 0; cut = formLengthAtEnd(rest)) rest = rest.slice(0, -cut);
  return rest;
}

/** How many words at the end are a legal form or the "and" that bound one; 0 when none or when nothing else would be left. */
function formLengthAtEnd(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const tail = words.slice(-length).join('');
    if (LEGAL_FORMS.has(tail) || tail === 'and') return length;
  }
  return 0;
}

function dropAttachedForm(word: string): string {
  const form = ATTACHED_FORMS.find((candidate) => word.startsWith(candidate) || word.endsWith(candidate));
  if (form === undefined) return word;
  return word.startsWith(form) ? word.slice(form.length) : word.slice(0, -form.length);
}
