import type { ContactName } from '../domain/contact';
import { isNameless } from '../domain/is-nameless';
import { comparePersonNames } from './compare-person-names';
import type { Likeness } from './likeness';
import type { NameRelation } from './compare-person-names';

const BY_CLOSENESS: readonly NameRelation[] = ['same', 'variant', 'unsure', 'different'];

/** Compares a name on a page with a record's name, in full and in parts; the closer of the two counts. */
export function compareContactName(seen: string, name: ContactName): Likeness<NameRelation> {
  const full = comparePersonNames(seen, isNameless(name.full) ? '' : name.full);
  if (name.given === '' || name.family === '') return full;
  const parts = comparePersonNames(seen, `${name.given} ${name.family}`);
  return BY_CLOSENESS.indexOf(parts.relation) < BY_CLOSENESS.indexOf(full.relation) ? parts : full;
}
