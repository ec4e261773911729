import { isWellRead } from './is-well-read';
import type { JudgedPosition } from './judge-position';
import { oddsOf } from './weigh';

/** How often one person writes the name of one company in two ways on one page. Program assumption. */
const TWO_SPELLINGS = 0.05;

/** How often one company has two pages at LinkedIn, Program assumption. */
const TWO_PAGES = 0.05;

/** Up to here two names are taken for two companies. */
const DIFFERENT_TO = 0.05;

/**
 * The positions, with doubts about company names settled where the page itself lists the stored company: a name that merely resembles it is
 * another company then, when the title is another one too. Units and sister companies stay what they are.
 */
export function tellApart(positions: readonly JudgedPosition[]): JudgedPosition[] {
  if (!positions.some(({ company }) => company.relation === 'same')) return [...positions];
  return positions.map((one) => {
    const { company, title, position } = one;
    if (
      company.relation !== 'unsure' ||
      position.company === null ||
      title.relation !== 'different' ||
      !isWellRead(one)
    )
      return one;
    const pages = company.isOtherPage ? TWO_PAGES : 1;
    const odds = oddsOf(company.probability) * TWO_SPELLINGS * pages;
    const probability = odds / (1 + odds);
    return probability > DIFFERENT_TO ? one : { ...one, company: { ...company, relation: 'different', probability } };
  });
}
