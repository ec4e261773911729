import { ATTRIBUTE_MUTATORS } from './mutators/attributes';
import { CUT_MUTATORS } from './mutators/cut';
import type { MutablePage, Mutator } from './mutators/mutator';
import { ROW_MUTATORS } from './mutators/rows';
import { STALE_MUTATORS } from './mutators/stale';
import { STRANGER_MUTATORS } from './mutators/strangers';
import { STRUCTURE_MUTATORS } from './mutators/structure';
import { TEXT_MUTATORS } from './mutators/text';
import { LANGUAGE_MUTATORS } from './mutators/translate';

/** Drift on purpose: all that pages are tried with. */
export const MUTATORS: readonly Mutator[] = [
  ...ATTRIBUTE_MUTATORS,
  ...STRUCTURE_MUTATORS,
  ...TEXT_MUTATORS,
  ...LANGUAGE_MUTATORS,
  ...STRANGER_MUTATORS,
  ...STALE_MUTATORS,
  ...ROW_MUTATORS,
  ...CUT_MUTATORS,
];

/** Whether the page says who its member is: a part of a page does not, and is right at any address. */
const isNamed = ({ profile: { slug, urn, salesId } }: MutablePage['truth']): boolean => Boolean(slug ?? urn ?? salesId);

/** Whether a mutator makes sense on a page. */
export function isFor({ scope, allows }: Mutator, { truth }: Pick<MutablePage, 'truth'>): boolean {
  if (allows === 'nobody' && truth.page === 'profile' && !isNamed(truth)) return false;
  return scope === 'any' ? truth.page === 'profile' || truth.page === 'list' : truth.page === scope;
}
