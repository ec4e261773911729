import type { Evidence, Reading } from '../domain/observation';

/** What a strategy rests on, with how far one alone is trusted (0 to 1) and where it looks. Two that agree exceed any single one. */
const TIERS = {
  /** What the page carries for machines, under the slug of the address. */
  data: [0.88, 'page data'],
  /** Ids, keys, roles, headings and the shapes of links. */
  landmark: [0.85, 'top card'],
  title: [0.75, 'page title'],
  /** The order of visible text. */
  text: [0.7, 'top card'],
  /** Class names, which change with every build. */
  class: [0.55, 'top card'],
} as const;

/** What a strategy rests on. */
export type Tier = keyof typeof TIERS;

/** How far one strategy of a tier is trusted alone, from 0 to 1. */
export function trustIn(tier: Tier): number {
  return TIERS[tier][0];
}

/** What one strategy read: its tier, its name, and the value, null or empty when it found nothing. */
export type Candidate = readonly [tier: Tier, strategy: string, value: string | null | undefined];

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
 * Combines what independent strategies read. Those that agree raise each other; the value with most behind it wins; the others
 * are kept as conflicts and lower the confidence. Values longer than `limit` characters or masked by asterisks count as not read.
 */
export function weigh(limit: number, ...candidates: readonly Candidate[]): Reading<string> | null {
  const groups = new Map<string, { value: string; doubt: number; evidence: Evidence[] }>();
  for (const [tier, strategy, value] of candidates) {
    if (!value || value.length > limit || isAsterisked(value)) continue;
    const key = value.toLowerCase();
    const group = groups.get(key) ?? { value, doubt: 1, evidence: [] };
    const [trust, where] = TIERS[tier];
    group.doubt *= 1 - trust;
    if (group.evidence.length < MAX_EVIDENCE) group.evidence.push({ strategy, excerpt: excerptOf(value), where });
    groups.set(key, group);
  }
  const [best, ...others] = [...groups.values()].sort((a, b) => a.doubt - b.doubt);
  if (!best) return null;
  const { value, doubt, evidence } = best;
  if (!others[0]) return { value, confidence: roundConfidence(1 - doubt), evidence };
  const conflicts = others.flatMap((other) =>
    other.evidence.slice(0, 1).map((first) => ({ value: other.value, evidence: first })),
  );
  return { value, confidence: roundConfidence((1 - doubt) * (0.5 + others[0].doubt / 2)), evidence, conflicts };
}
