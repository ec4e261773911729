import { isSame } from '../../domain/is-same';
import { say, type Sentence } from '../../domain/said';
import type { ImportedRow } from '../import-plan';

/** What is shown of each field of a record: under the last part of the name of its words, its value as it is or in words. */
export type ShownFields<R, Context = void> = Record<string, (record: R, context: Context) => Sentence>;

/** The fields in which two states of a record differ, its custom fields among them. `words` is where the fields have their words. */
export function compareShown<R extends { custom: Record<string, string> }, Context = void>(
  before: R,
  after: R,
  shown: ShownFields<R, Context>,
  context: Context,
  words: 'shown' | 'among.account' = 'shown',
): ImportedRow['fields'] {
  // Most fields of most rows say the same: only those that differ are called by their words.
  const own = Object.entries(shown).flatMap(([field, show]) => {
    const [from, to] = [show(before, context), show(after, context)];
    return isSame(from, to) ? [] : [{ field: say(`${words}.${field}`), from, to }];
  });
  const headers = new Set([...Object.keys(before.custom), ...Object.keys(after.custom)]);
  const custom = [...headers].flatMap((field) => {
    const [from, to] = [before.custom[field] ?? '', after.custom[field] ?? ''];
    return from === to ? [] : [{ field, from, to }];
  });
  return [...own, ...custom];
}
