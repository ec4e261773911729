import type { Evidence, Reading } from '../domain/observation';

/**
 * How far one strategy is trusted alone, by what it rests on, 0 to 1. Two that agree exceed any single one.
 * The order: what the page carries for machines; ids, keys, roles and link shapes; the order of visible text; class names.
 */
export const TRUST = { data: 0.88, landmark: 0.85, title: 0.75, text: 0.7, class: 0.55 } as const;

/** What one strategy read; null or empty when it found nothing. */
export interface Candidate {
  strategy: string;
  tier: keyof typeof TRUST;
  value: string | null | undefined;
  where: string;
}

const MAX_EVIDENCE = 4;

/** Whether LinkedIn hid the value behind asterisks from visitors who are not logged in. */
export function isAsterisked(text: string): boolean {
  return /\*{2,}/.test(text);
}

/** The words of the page that a value was read from, as kept. */
export function excerptOf(text: string): string {
  return text.slice(0, 200);
}

/** Rounds a probability to two decimals, so that observations stay small and comparable. */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/**
 * Combines what independent strategies read. Those that agree raise each other; the value with most behind it wins; the others are
 * kept as conflicts and lower the confidence. Values longer than `limit` characters or masked by asterisks count as not read.
 */
export function weigh(candidates: readonly Candidate[], limit: number): Reading<string> | null {
  const groups = new Map<string, { value: string; doubt: number; evidence: Evidence[] }>();
  for (const { strategy, tier, value, where } of candidates) {
    if (!value || value.length > limit || isAsterisked(value)) continue;
    const key = value.toLowerCase();
    const group = groups.get(key) ?? { value, doubt: 1, evidence: [] };
    group.doubt *= 1 - TRUST[tier];
    if (group.evidence.length < MAX_EVIDENCE) group.evidence.push({ strategy, excerpt: excerptOf(value), where });
    groups.set(key, group);
  }
  const [best, ...others] = [...groups.values()].sort((a, b) => a.doubt - b.doubt);
  if (!best) return null;
  const strongest = others[0] ? 1 - others[0].doubt : 0;
  const reading = {
    value: best.value,
    confidence: roundConfidence((1 - best.doubt) * (1 - strongest / 2)),
    evidence: best.evidence,
  };
  return others.length === 0
    ? reading
    : {
        ...reading,
        conflicts: others.flatMap(({ value, evidence: [first] }) => (first ? [{ value, evidence: first }] : [])),
      };
}
