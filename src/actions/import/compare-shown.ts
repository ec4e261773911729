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
  const own = Object.entries(shown).map(([field, show]) => ({
    field: say(`${words}.${field}`),
    from: show(before, context),
    to: show(after, context),
  }));
  const headers = new Set([...Object.keys(before.custom), ...Object.keys(after.custom)]);
  const custom = [...headers].map((field) => ({
    field,
    from: before.custom[field] ?? '',
    to: after.custom[field] ?? '',
  }));
  return [...own, ...custom].filter(({ from, to }) => !isSame(from, to));
}
