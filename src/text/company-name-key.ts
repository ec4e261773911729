import { companyWords } from './company-words';
import { remember } from './remember';
import { stripLegalForm } from './strip-legal-form';

/**
 * The normal form of a company's name, for look-up and for learnt aliases: folded words without punctuation, bracketed asides,
 * domain endings and legal forms. Empty only when the name has no letter and no digit.
 */
export const companyNameKey = remember((name) => stripLegalForm(companyWords(name)).join(' '));
