import type { CompanyRelation } from '../text/compare-company-names';
import type { NameRelation } from '../text/compare-person-names';
import type { Likeness } from '../text/likeness';
import type { CommonCompany } from './find-common-company';

/** What speaks for and against a record's being the person on the page. */
export interface IdentityEvidence {
  name: Likeness<NameRelation>;
  /** The share of people who bear a name that fits both, see `nameRarity`. */
  rarity: number;
  /** `unknown`: the record or the page names none. */
  company: CommonCompany | 'unknown';
  /** The record has another address than the page. */
  hasOtherAddress: boolean;
}

/** A billion people have a profile; the user looks at a contact a hundred times as often as at any one of them. */
const STRANGERS = 1e9 / 100;

/** However rare a name looks, some family has two who bear it. */
const RAREST = 1e-9;

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
 * The odds that the person on the page is the contact: against all strangers of whom what is seen would be true as well, and against somebody whose
 * name only looks like the contact's. 1 means as likely as not.
 */
export function weighEvidence({ name, rarity, company, hasOtherAddress }: IdentityEvidence): number {
  const namesakes = (Math.max(rarity, RAREST) * STRANGERS) / weighCompany(company);
  const others = 1 / name.probability - 1;
  return (hasOtherAddress ? OTHER_ADDRESS_WEIGHT : 1) / (namesakes + others);
}

function weighCompany(company: IdentityEvidence['company']): number {
  if (company === 'unknown') return 1;
  const { likeness, isCurrent } = company;
  return COMPANY_WEIGHT[likeness.relation] * likeness.probability * (isCurrent ? 1 : PAST_WEIGHT);
}
