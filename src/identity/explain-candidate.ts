import type { NameRelation } from '../text/compare-person-names';
import type { CommonCompany } from './find-common-company';
import type { Weighed } from './weigh-contact';

const NAME_WORDS: Record<NameRelation, string> = {
  same: 'same name',
  variant: 'same name in another form',
  unsure: 'similar name',
  different: 'another name',
};

/** Above this share of people a name is common: some 100 bear it in a country of ten millions. */
const COMMON = 1e-5;

/** Says in a few words what speaks for a candidate, and how many others of the program have a name like it. */
export function explainCandidate(one: Weighed, all: readonly Weighed[]): string {
  const { name, rarity, company, hasOtherAddress } = one.evidence;
  const said = [
    name.relation === 'same' || name.fact === ''
      ? NAME_WORDS[name.relation]
      : `${NAME_WORDS[name.relation]} (${name.fact})`,
    typeof company === 'object' ? sayCompany(company) : NO_COMPANY_WORDS[company],
    ...(hasOtherAddress ? ['the record has another profile address'] : []),
  ];
  const others = all.length - 1;
  const rest = others > 0 ? sayOthers(others) : 'nobody else in the program has a name like it';
  return `${said.join(', ')}; ${rarity > COMMON ? 'the name is common' : rest}`;
}

const NO_COMPANY_WORDS = { different: 'no company in common', unknown: 'no company to compare' };

function sayCompany({ company, isCurrent, likeness }: CommonCompany): string {
  const verb = isCurrent ? 'works' : 'worked';
  if (likeness.relation === 'same') return `${verb} at ${company}`;
  return `${verb} at a company with a name like ${company}`;
}

function sayOthers(others: number): string {
  return others === 1
    ? 'one other in the program has a name like it'
    : `${others} others in the program have a name like it`;
}
