import { readSet } from '../read-set.js';

/** The short legal forms of one half of the labelled set, in Latin letters. */
export function readLegalForms(half) {
  return readSet('company-legal-forms')
    .filter((row) => row.half === half && row.category === 'abbr')
    .map(({ a, b }) => b.slice(a.length).trim())
    .filter((form) => /^[\p{Script=Latin}.&/ ]{2,12}$/u.test(form));
}
