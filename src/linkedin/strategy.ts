import type { Reading } from '../domain/observation';
import { weigh, type Tier } from './weigh';

/**
 * One way to read one field from what a page kind gives (a top card, a row, an entry). Strategies know nothing of each other, so that each
 * can be tested and counted alone, and so that agreement means something.
 */
export interface Strategy<Source> {
  tier: Tier;
  /** As shown in the evidence: "employer badge". */
  name: string;
  /** The value, or null, undefined or empty when there is none to find. Never a guess: what is doubtful is not read. */
  read(source: Source): string | null | undefined;
}

/** The fields of plain text that a profile's top card shows. */
export type TextField = 'name' | 'headline' | 'location' | 'topCardCompany';

/** The longest value, in characters, that each field takes; longer ones are no value but a page gone wrong. */
export const LIMITS: Record<TextField, number> = { name: 200, headline: 1000, location: 200, topCardCompany: 300 };

/** Reads one field with all its strategies and weighs what they say. */
export function readField<Source>(
  field: TextField,
  strategies: readonly Strategy<Source>[],
  source: Source,
): Reading<string> | null {
  return weigh(LIMITS[field], ...strategies.map(({ tier, name, read }) => [tier, name, read(source)] as const));
}
