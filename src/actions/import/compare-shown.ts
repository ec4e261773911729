import type { ImportedRow } from '../import-plan';

/** The words for each field of a record, with its value in words. */
export type ShownFields<R, Context = void> = Record<string, (record: R, context: Context) => string>;

/** The fields in which two states of a record differ, its custom fields among them. */
export function compareShown<R extends { custom: Record<string, string> }, Context = void>(
  before: R,
  after: R,
  shown: ShownFields<R, Context>,
  context: Context,
): ImportedRow['fields'] {
  const own = Object.entries(shown).map(([field, show]) => ({
    field,
    from: show(before, context),
    to: show(after, context),
  }));
  const headers = new Set([...Object.keys(before.custom), ...Object.keys(after.custom)]);
  const custom = [...headers].map((field) => ({
    field,
    from: before.custom[field] ?? '',
    to: after.custom[field] ?? '',
  }));
  return [...own, ...custom].filter(({ from, to }) => from !== to);
}
