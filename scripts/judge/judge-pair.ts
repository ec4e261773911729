import { compareCompanyNames } from '../../src/text/compare-company-names';
import { comparePersonNames } from '../../src/text/compare-person-names';
import { compareTitles, TITLE_BARS } from '../../src/text/compare-titles';
import { foldText } from '../../src/text/fold-text';
import type { Likeness } from '../../src/text/likeness';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';

/** Two texts that may mean the same. */
export interface Pair {
  a: string;
  b: string;
}

/** What Muster says of a pair. `decision`: `ask` where the probability lies between the two bars. */
export interface PairAnswer extends Omit<Likeness<string>, 'fact'> {
  /** Empty where nothing is to be said. */
  fact: string;
  decision: 'same' | 'different' | 'ask';
}

/** The kinds of texts that are compared. */
export type PairKind = 'companies' | 'persons' | 'titles';

const COMPARE: Record<PairKind, (a: string, b: string) => Likeness<string>> = {
  companies: compareCompanyNames,
  persons: comparePersonNames,
  titles: compareTitles,
};

/** From where on a pair is called the same, and up to where different; in between the user is asked. */
const BARS: Record<PairKind, { same: number; different: number }> = {
  companies: { same: 0.7, different: 0.25 },
  persons: { same: 0.5, different: 0.2 },
  titles: TITLE_BARS,
};

/** Equal texts mean the same, also those that are no name at all ("!!!"). */
const EQUAL: PairAnswer = { relation: 'same', probability: 0.99, fact: 'the texts are the same', decision: 'same' };

function bareText(text: string): string {
  return foldText(text).replace(/\s/g, '');
}

/** Judges whether two names of companies, of persons, or two titles mean the same. */
export function judgePair(kind: PairKind, { a, b }: Pair): PairAnswer {
  if (bareText(a) === bareText(b)) return EQUAL;
  const likeness = COMPARE[kind](a, b);
  const { same, different } = BARS[kind];
  const decision = likeness.probability >= same ? 'same' : likeness.probability <= different ? 'different' : 'ask';
  return { ...likeness, fact: likeness.fact === null ? '' : sayInEnglish(likeness.fact), decision };
}
