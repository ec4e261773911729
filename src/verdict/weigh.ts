import type { ObservedPosition } from '../domain/observation';
import type { Said } from '../domain/said';

/** Something that the page shows, or the record says, and how much it speaks for a conclusion. */
export interface Fact {
  /** A few words that a consultant reads: "Acme is listed as current since Mar 2019". */
  says: Said;
  /** So many times likelier it is to be seen when the conclusion holds than when it does not; below 1 it speaks against it. */
  odds: number;
}

/** A conclusion with how sure it is and what it rests on. */
export interface Weighed {
  /** That the conclusion holds, three decimals. Never quite 0 or 1: something may always be wrong that nothing shows. */
  probability: number;
  /** The facts that weighed most, at most three, in the order they were given. */
  reasons: Said[];
}

const LEAST = 0.005;
const MOST_REASONS = 3;

/** How often a badly read value happens to look like just this fact. Program assumption. */
const MISREAD = 0.1;

/** Weighs facts for a conclusion that, before them, held with the probability `prior` (Bayes' rule; the facts count as independent). */
export function weigh(prior: number, facts: readonly Fact[]): Weighed {
  const odds = facts.reduce((product, fact) => product * fact.odds, oddsOf(prior));
  const heaviest = [...facts].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_REASONS);
  return {
    probability: round(bound(odds / (1 + odds))),
    reasons: facts.filter((fact) => heaviest.includes(fact)).map(({ says }) => says),
  };
}

/** The odds of a probability; those of near certainty stay within bounds. */
export function oddsOf(probability: number): number {
  const bounded = bound(probability);
  return bounded / (1 - bounded);
}

/** The odds that a fact keeps when what it rests on is sure with the probability `trust` only: a fact in doubt says little. */
export function doubt(odds: number, trust: number): number {
  const misread = (1 - trust) * MISREAD;
  return odds >= 1 ? (trust + misread) / (trust / odds + misread) : 1 / doubt(1 / odds, trust);
}

/** How sure the readings are that a conclusion rests on: as sure as the worst of them. */
export function trustIn(...positions: readonly { position: ObservedPosition }[]): number {
  return Math.min(1, ...positions.map(({ position }) => position.confidence));
}

function weightOf({ odds }: Fact): number {
  return Math.abs(Math.log(odds));
}

function bound(probability: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, probability));
}

function round(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
