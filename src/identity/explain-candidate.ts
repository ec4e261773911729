import type { NameRelation } from '../text/compare-person-names';
import type { CommonCompany } from './find-common-company';
import type { Weighed } from './weigh-contact';

const NAME_WORDS: Record<NameRelation, string> = {
  same: 'same name',
  variant: 'same name in another form',
  unsure: 'similar name',
  different: 'another name',
};

/** Above this share of people a name is common: of the people of a large employer one bears it. */
const COMMON = 1e-4;

/** Says in a few words what speaks for a candidate, and whether it does for others as well. */
export function explainCandidate({ evidence }: Weighed, others: number): string {
  const { name, rarity, company, hasOtherAddress } = evidence;
  const form = NAME_WORDS[name.relation];
  const said = [
    name.relation === 'same' || name.fact === '' ? form : `${form} (${name.fact})`,
    company === 'unknown' ? 'no company to compare' : sayCompany(company),
    ...(hasOtherAddress ? ['the record has another profile address'] : []),
  ];
  return `${said.join(', ')}; ${rarity > COMMON ? 'the name is common' : sayOthers(others)}`;
}

function sayCompany({ company, isCurrent, likeness }: CommonCompany): string {
  const verb = isCurrent ? 'works' : 'worked';
  if (likeness.relation === 'same') return `${verb} at ${company}`;
  return `${verb} at a company with a name like ${company}`;
}

function sayOthers(others: number): string {
  if (others === 0) return 'nobody else in the program fits';
  return others === 1 ? 'one other in the program fits' : `${others} others in the program fit`;
}
