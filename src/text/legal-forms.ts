import { fingerprint, readFingerprints } from './fingerprint';
import { LEGAL_FORMS } from './lists/legal-forms';

let known: ReadonlySet<number> | undefined;

/**
 * Whether some words of a company's name, as `companyWords` gives them, are a legal form as a whole, in any country of ISO 20275: its
 * name in words, its abbreviation, or either in Latin letters. Spaces and dots make no difference ("S. p. A.", "SpA").
 */
export function isLegalForm(words: readonly string[]): boolean {
  known ??= readFingerprints(LEGAL_FORMS);
  return known.has(fingerprint(words.join('')));
}

/** The longest legal form, in words. */
export const LONGEST_FORM = 20;
