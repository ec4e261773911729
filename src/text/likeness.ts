import type { Said } from '../domain/said';

/** How two texts stand to each other, and why. */
export interface Likeness<Relation extends string> {
  relation: Relation;
  /** That both mean the same thing, 0 to 1. How well it is calibrated, `npm run bench:judge` prints. */
  probability: number;
  /** The fact that carried the answer, as part of a sentence: "only the legal form differs". Null where nothing is to be said. */
  fact: Said | null;
}
