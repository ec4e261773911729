import { chooseColumns } from '../write/choose-columns';
import type { ListContext, ListRecords, WrittenTable } from '../written-file';
import type { ListColumn } from './list-column';

/** Records as a table, with the columns of the template. */
export function tableOf<T>(
  name: string,
  rows: readonly T[],
  known: readonly ListColumn<T>[],
  records: ListRecords,
  { template }: ListContext,
): WrittenTable {
  const chosen = chooseColumns(known, template);
  return {
    name,
    columns: chosen.map(({ key, header, kind }) => ({ key, header, kind })),
    rows: rows.map((row) => chosen.map((column) => column.cell(row, records))),
  };
}
