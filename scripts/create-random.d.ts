/** Draws that a seed decides. */
export interface Draws {
  /** True in this share of the draws, 0 to 1. */
  chance(share: number): boolean;
  /** A whole number from `low` to `high`, both included; `low` where there is none. */
  between(low: number, high: number): number;
  /** One of a list that has some. */
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

export function createRandom(seed: number): Draws;
