import type { CompanyRelation } from '../text/compare-company-names';
import type { NameRelation } from '../text/compare-person-names';
import type { Likeness } from '../text/likeness';
import type { CommonCompany } from './find-common-company';

/** What speaks for and against a record's being the person on the page. */
export interface IdentityEvidence {
  name: Likeness<NameRelation>;
  /** The share of people who bear a name that fits both, see `nameRarity`. */
  rarity: number;
  /** `different`: both sides name companies, and none of them agree. `unknown`: one side names none. */
  company: CommonCompany | 'different' | 'unknown';
  /** The record has another address than the page. */
  hasOtherAddress: boolean;
}

/** A billion people have a profile; the user looks at a contact a hundred times as often as at any one of them. */
const STRANGERS = 1e9 / 100;

/** How much likelier the contact is to be named like this than a stranger who bears a name that fits. */
const NAME_WEIGHT: Record<NameRelation, number> = { same: 1, variant: 0.5, unsure: 0.02, different: 0 };

/**
 * How much likelier a tie to the record's company is for the contact than for a stranger. An employer has some 10 000 people, so one stranger in
 * 100 000 works there; companies related to it, or with a name like it, have many more.
 */
const COMPANY_WEIGHT: Record<CompanyRelation, number> = { same: 1e5, related: 3e3, unsure: 50, different: 0 };

/** As many people again have left a company as work there. */
const PAST_WEIGHT = 0.5;

/** Few people give themselves another address. */
const OTHER_ADDRESS_WEIGHT = 0.02;

/**
 * The odds that the person on the page is the contact, against a stranger: how much likelier all that is seen is for the contact, over the number of
 * strangers of whom it would be true as well. 1 means as likely as not.
 */
export function weighEvidence({ name, rarity, company, hasOtherAddress }: IdentityEvidence): number {
  const strangers = rarity * STRANGERS;
  const nameWeight = NAME_WEIGHT[name.relation] * name.probability;
  return (nameWeight * weighCompany(company) * (hasOtherAddress ? OTHER_ADDRESS_WEIGHT : 1)) / strangers;
}

function weighCompany(company: IdentityEvidence['company']): number {
  if (company === 'unknown') return 1;
  // People with the same name are common, and next to no contact loses every trace of the company from the profile.
  if (company === 'different') return 0;
  const { likeness, isCurrent } = company;
  return COMPANY_WEIGHT[likeness.relation] * likeness.probability * (isCurrent ? 1 : PAST_WEIGHT);
}
