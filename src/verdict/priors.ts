/** What has become of a stored job before any page is looked at; the three sum to 1. */
export interface Priors {
  /** Held as recorded. */
  stays: number;
  /** Held at the same company under another title. */
  retitled: number;
  /** Given up. */
  left: number;
}

/** One contact in four changes job or title each year. Program assumption, as customer-reference programs reckon. */
const KEPT_A_YEAR = 0.75;

/** Of these, every other one leaves the company. Program assumption. */
const LEAVING = 0.5;

/** So many records are wrong already at the moment someone calls them right. Program assumption. */
const WRONG_AT_ONCE = 0.06;

/** What is to be expected of a record so many months after it was last known to be right. */
export function priorsAfter(months: number): Priors {
  const stays = (1 - WRONG_AT_ONCE) * KEPT_A_YEAR ** (months / 12);
  const left = (1 - stays) * LEAVING;
  return { stays, retitled: 1 - stays - left, left };
}
