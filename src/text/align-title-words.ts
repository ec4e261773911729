import { explainTitleWords } from './explain-title-words';
import { isRegion } from './parse-title';
import type { TitleWord } from './title-word';
import { TITLE_WEIGHTS } from './title-weights';
import type { TitleDifference } from './title-weights';
import { isGuarded, TITLE_SMALL_WORDS } from './title-vocabulary';

/** One difference between two titles, with the words it is about; none on a side that lacks them. */
export interface Explanation {
  kind: TitleDifference;
  a: readonly TitleWord[];
  b: readonly TitleWord[];
}

/** The most words of one side that one word of the other may stand for. */
const LONGEST_SPAN = 9;

interface Step {
  cost: number;
  explanation: Explanation | null;
  before: Step | null;
}

/**
 * Lays two rows of words beside each other so that their differences weigh least, each word or span of words against one that can mean
 * the same; what is left over stands alone. Words keep their order.
 */
export function alignTitleWords(a: readonly TitleWord[], b: readonly TitleWord[]): Explanation[] {
  const steps: Step[][] = Array.from({ length: a.length + 1 }, () => []);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const best = lightest(stepsTo(steps, a.slice(0, i), b.slice(0, j)));
      (steps[i] as Step[])[j] = best ?? { cost: 0, explanation: null, before: null };
    }
  }
  const explanations: Explanation[] = [];
  for (let step = steps[a.length]?.[b.length] ?? null; step !== null; step = step.before)
    if (step.explanation !== null) explanations.unshift(step.explanation);
  return explanations;
}

/** What some differences weigh together. */
export function weigh(explanations: readonly Explanation[]): number {
  return explanations.reduce((sum, { kind }) => sum + TITLE_WEIGHTS[kind], 0);
}

function lightest(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>(
    (best, step) => (best === undefined || step.cost < best.cost ? step : best),
    undefined,
  );
}

/** All ways to come to the end of two rows of words: with a word of one side alone, or with words of both that mean the same. */
function stepsTo(steps: readonly Step[][], a: readonly TitleWord[], b: readonly TitleWord[]): Step[] {
  const ways: Step[] = [];
  const add = (lengthA: number, lengthB: number, kind: TitleDifference | 'equal'): void => {
    const before = steps[a.length - lengthA]?.[b.length - lengthB];
    if (before === undefined) return;
    const explanation =
      kind === 'equal' ? null : { kind, a: a.slice(a.length - lengthA), b: b.slice(b.length - lengthB) };
    ways.push({ cost: before.cost + (kind === 'equal' ? 0 : TITLE_WEIGHTS[kind]), explanation, before });
  };
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA !== undefined) add(1, 0, kindAlone(lastA));
  if (lastB !== undefined) add(0, 1, kindAlone(lastB));
  for (const [lengthA, lengthB] of SPANS) {
    if (lengthA > a.length || lengthB > b.length) continue;
    const kind = explainTitleWords(a.slice(a.length - lengthA), b.slice(b.length - lengthB));
    if (kind !== null) add(lengthA, lengthB, kind);
  }
  return ways;
}

const SPANS: readonly (readonly [number, number])[] = [
  [1, 1],
  ...Array.from({ length: LONGEST_SPAN - 1 }, (_, at) => [[1, at + 2] as const, [at + 2, 1] as const]).flat(),
];

function kindAlone(word: TitleWord): TitleDifference | 'equal' {
  if (TITLE_SMALL_WORDS.has(word.raw)) return 'equal';
  if (isRegion(word)) return 'region';
  return isGuarded(word) ? 'level' : 'extra';
}
