import { stripLegalForm } from './strip-legal-form';
import { companyWords } from './company-words';

/**
 * The normal form of a company's name, for look-up and for learnt aliases: folded words without punctuation, bracketed asides,
 * domain endings and legal forms. Empty only when the name has no letter and no digit.
 */
export function companyNameKey(name: string): string {
  return stripLegalForm(companyWords(name)).join(' ');
}
