import { companyNameKey } from '../text/company-name-key';
import { isDistinctive } from '../text/company-vocabulary';
import { companyWords } from '../text/company-words';

/** Whether a headline has the name of a company in it, word for word. Past or present, customer or employer: it does not tell. */
export function namesCompany(headline: string, company: string): boolean {
  const key = companyNameKey(company);
  if (key.length < 3 || !key.split(' ').some(isDistinctive)) return false;
  return ` ${companyWords(headline).join(' ')} `.includes(` ${key} `);
}
