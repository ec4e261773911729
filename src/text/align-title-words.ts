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
  const table: Step[][] = [];
  for (let endA = 0; endA <= a.length; endA++) {
    const line: Step[] = [];
    table.push(line);
    for (let endB = 0; endB <= b.length; endB++) line.push(lightestStep(table, a, endA, b, endB));
  }
  const explanations: Explanation[] = [];
  for (let step = table[a.length]?.[b.length] ?? null; step !== null; step = step.before)
    if (step.explanation !== null) explanations.unshift(step.explanation);
  return explanations;
}

/** What some differences weigh together. */
export function weigh(explanations: readonly Explanation[]): number {
  return explanations.reduce((sum, { kind }) => sum + TITLE_WEIGHTS[kind], 0);
}

/** The best way to come to the ends of two rows of words: with a word of one side alone, or with words of both that mean the same. */
function lightestStep(
  table: readonly Step[][],
  a: readonly TitleWord[],
  endA: number,
  b: readonly TitleWord[],
  endB: number,
): Step {
  let best: Step = { cost: endA + endB === 0 ? 0 : Infinity, explanation: null, before: null };
  const add = (startA: number, startB: number, kind: TitleDifference | 'equal'): void => {
    const before = table[startA]?.[startB];
    const cost = (before?.cost ?? Infinity) + (kind === 'equal' ? 0 : TITLE_WEIGHTS[kind]);
    if (before === undefined || cost >= best.cost) return;
    const explanation = kind === 'equal' ? null : { kind, a: a.slice(startA, endA), b: b.slice(startB, endB) };
    best = { cost, explanation, before };
  };
  const [lastA, lastB] = [a[endA - 1], b[endB - 1]];
  if (lastA !== undefined) add(endA - 1, endB, kindAlone(lastA));
  if (lastB !== undefined) add(endA, endB - 1, kindAlone(lastB));
  const tryWords = (startA: number, startB: number): void => {
    const [firstA, firstB] = [a[startA], b[startB]];
    if (firstA === undefined || firstB === undefined || !mayBeginAlike(firstA, firstB)) return;
    const kind = explainTitleWords(a.slice(startA, endA), b.slice(startB, endB));
    if (kind !== null) add(startA, startB, kind);
  };
  tryWords(endA - 1, endB - 1);
  for (let length = 2; length <= LONGEST_SPAN && length <= endA; length++) tryWords(endA - length, endB - 1);
  for (let length = 2; length <= LONGEST_SPAN && length <= endB; length++) tryWords(endA - 1, endB - length);
  return best;
}

/** Spares most pairs of words a closer look: what means the same begins with one letter, but for "3D" and "XML". */
function mayBeginAlike(a: TitleWord, b: TitleWord): boolean {
  const [one = '', other = ''] = [a.raw[0], b.raw[0]];
  return one === other || a.text[0] === b.text[0] || isOddInitial(one) || isOddInitial(other);
}

function isOddInitial(letter: string): boolean {
  return letter === 'x' || letter <= '9';
}

function kindAlone(word: TitleWord): TitleDifference | 'equal' {
  if (TITLE_SMALL_WORDS.has(word.raw)) return 'equal';
  if (isRegion(word)) return 'region';
  return isGuarded(word) ? 'level' : 'extra';
}
