import type { Id } from '../domain/ids';
import type { Alias } from '../domain/memory';
import { aliasKey } from '../identity/alias-key';

/**
 * The row that an answer leaves among those of its program: a new one, or the one of the same pair with the later answer. Null
 * when nothing is to be written: it was said before, the two have the same normal form anyway, or one has none.
 */
export function learnAlias(
  known: readonly Alias[],
  said: Omit<Alias, 'id' | 'a' | 'b'>,
  newId: () => Id,
): Alias | null {
  const [a, b] = [aliasKey(said.about, said.shown.a), aliasKey(said.about, said.shown.b)];
  if (a === b || a === '' || b === '') return null;
  const before = known.find(
    (one) => one.about === said.about && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
  );
  if (before?.same === said.same) return null;
  return { ...said, id: before?.id ?? newId(), a, b };
}
