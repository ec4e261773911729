import { createRandom } from '../../../scripts/create-random.js';

/** A source of chance that gives the same in every run. */
export interface Random {
  /** A number from 0 up to, not including, `bound`. */
  below(bound: number): number;
  /** True in `share` of the cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of the items; undefined when there are none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** A number for a text, the same in every run: 32 bits, FNV-1a. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Chance from a seed. */
export function seedRandom(seed: string): Random {
  const { between, chance, pick } = createRandom(hashText(seed));
  return { below: (bound) => between(0, bound - 1), chance, pick };
}
