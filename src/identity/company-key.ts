import { companyNameKey } from '../text/company-name-key';

/** The normal form of a company's name in which learnt aliases keep it. */
export function companyKey(name: string): string {
  return companyNameKey(name);
}
