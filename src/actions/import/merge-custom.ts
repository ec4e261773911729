import type { MergePolicy } from './merge-policy';

type Custom = Record<string, string>;

/** The custom fields of a record with those of a row. Blank ones change nothing, or clear what the file has a column for. */
export function mergeCustom(known: Custom, given: Readonly<Custom>, { erases, headers }: MergePolicy): Custom {
  const filled = Object.entries(given).filter(([, value]) => value.trim() !== '');
  const kept = erases ? Object.entries(known).filter(([header]) => !headers.has(header)) : Object.entries(known);
  return Object.fromEntries([...kept, ...filled]);
}
