import { say, type Said } from '../domain/said';
import type { CommonCompany } from './find-common-company';
import type { Weighed } from './weigh-contact';

/** Above this share of people a name is common: of the people of a large employer one bears it. */
const COMMON = 1e-4;

/** Says in a few words what speaks for a candidate, and whether it does for others as well. */
export function explainCandidate({ evidence }: Weighed, others: number): Said {
  const { name, rarity, company, hasOtherAddress } = evidence;
  return say(hasOtherAddress ? 'fits.name.otherAddress' : 'fits.name', {
    name: say(`fits.${name.relation}`, name.relation === 'same' ? {} : { fact: name.fact }),
    company: company === 'unknown' ? say('fits.noCompany') : sayCompany(company),
    others: rarity > COMMON ? say('fits.common') : sayOthers(others),
  });
}

function sayCompany({ company, isCurrent, likeness }: CommonCompany): Said {
  const key = isCurrent ? 'fits.works' : 'fits.worked';
  return say(likeness.relation === 'same' ? key : `${key}.like`, { company });
}

function sayOthers(count: number): Said {
  return count === 0 ? say('fits.alone') : say('fits.others', { count });
}
