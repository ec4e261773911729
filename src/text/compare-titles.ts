import { say } from '../domain/said';
import { weigh } from './align-title-words';
import { explainTitles } from './explain-titles';
import { foldText } from './fold-text';
import { recallPair } from './learnt-pair';
import type { LearntPair } from './learnt-pair';
import type { Likeness } from './likeness';
import { splitWords } from './split-words';
import { tidyTitle } from './tidy-title';
import { titleFact } from './title-fact';
import { titleKey } from './title-key';
import { TITLE_DOUBTS, TITLE_WEIGHTS } from './title-weights';
import type { TitleDifference } from './title-weights';

/** How two job titles stand to each other. `cosmetic`: the same job in other words; `unsure`: nothing can be said without asking. */
export type TitleRelation = 'same' | 'cosmetic' | 'different' | 'unsure';

/** From which probability on two titles are taken for the same job, and up to which for different ones. */
export const TITLE_BARS = { same: 0.5, different: 0.15 } as const;

/**
 * Compares two job titles. Spelling, abbreviations, gender forms, "&", and the order of parts around commas and "of" are
 * cosmetic; another level, field or noun is not ("Product Manager" and "Project Manager", "Senior Engineer" and "Engineer").
 * What the user has said about the pair (kept under `titleKey`) wins over everything.
 */
export function compareTitles(a: string, b: string, learnt: readonly LearntPair[] = []): Likeness<TitleRelation> {
  const said = recallPair(a, b, learnt, titleKey);
  if (said !== null)
    return { relation: said ? 'same' : 'different', probability: said ? 0.99 : 0.01, fact: say('alike.answered') };
  const [wordsA, wordsB] = [splitWords(a).join(''), splitWords(b).join('')];
  if (wordsA !== '' && wordsA === wordsB)
    return { relation: 'same', probability: 0.99, fact: say('alike.title.words') };
  if (splitWords(tidyTitle(a)).length === 0 || splitWords(tidyTitle(b)).length === 0)
    return { relation: 'unsure', probability: 0.4, fact: say('alike.missing') };
  const [first, second] = foldText(a) < foldText(b) ? [a, b] : [b, a];
  const differences = explainTitles(first, second);
  const probability = 1 / (1 + Math.exp(weigh(differences) - TITLE_WEIGHTS.none));
  const isDoubtful = probability > TITLE_BARS.different || differences.every(isSlight);
  const relation = probability >= TITLE_BARS.same ? 'cosmetic' : isDoubtful ? 'unsure' : 'different';
  return { relation, probability, fact: titleFact(differences, first, second) };
}

function isSlight({ kind }: { kind: TitleDifference }): boolean {
  return TITLE_DOUBTS.includes(kind) || TITLE_WEIGHTS[kind] < TITLE_WEIGHTS.none;
}
