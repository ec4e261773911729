import type { Alias } from '../domain/memory';
import { companyNameKey } from '../text/company-name-key';
import { compareCompanyNames } from '../text/compare-company-names';
import { recallPair } from '../text/learnt-pair';
import type { NameTie } from './relate-contact';

/** From here on a name is worth asking about. */
const LIKELY = 0.7;

/** How a company's name in a file stands to one on record. What the user has said about companies (`aliases`) decides. */
export function relateCompany(name: string, known: string, aliases: readonly Alias[]): NameTie {
  const said = recallPair(name, known, aliases, companyNameKey);
  if (said !== null) return said ? 'same' : 'other';
  if (companyNameKey(name) === companyNameKey(known)) return 'same';
  const { relation, probability } = compareCompanyNames(name, known);
  return relation !== 'different' && probability >= LIKELY ? 'likely' : 'other';
}
