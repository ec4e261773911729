import type { ListRecords, ListContext, TextParts } from '../written-file';
import { contactColumns } from './contact-columns';
import { ACCOUNT_COLUMNS, ASSET_COLUMNS, NOMINATION_COLUMNS, USE_COLUMNS } from './linked-columns';
import { customColumns, type ListColumn } from './list-column';
import { MUSTER_SCHEMA, SYSTEMS } from '../muster-columns';

/**
 * All records of a program, as JSON: a list for each kind, the names and texts of the columns of lists, blank ones left out. Of a list in
 * parts, the accounts stand in the first part and the other kinds in the last; texts that no part asks for are never made.
 */
export function allJson(records: ListRecords, context: ListContext): TextParts {
  return {
    get opening() {
      const accounts = list([...records.accounts.values()], ACCOUNT_COLUMNS, records);
      return `{"muster":{"schema":${MUSTER_SCHEMA},"kind":"records"},\n"accounts":${accounts},\n"contacts":[\n`;
    },
    records: toJson(records.contacts, contactColumns({ systems: SYSTEMS, customNames: context.customNames }), records),
    separator: ',\n',
    get closing() {
      const { assets, uses, nominations } = records;
      return (
        `\n],\n"assets":${list(assets, ASSET_COLUMNS, records)},\n"uses":${list(uses, USE_COLUMNS, records)},\n` +
        `"nominations":${list(nominations, NOMINATION_COLUMNS, records)}}\n`
      );
    },
  };
}

function list<T extends { custom: Record<string, string> }>(
  rows: readonly T[],
  columns: readonly ListColumn<T>[],
  records: ListRecords,
): string {
  const names = [...new Set(rows.flatMap(({ custom }) => Object.keys(custom)))];
  const all = [...columns, ...customColumns<T>(names, columns)];
  return `[\n${toJson(rows, all, records).join(',\n')}\n]`;
}

/** One line a record. Written pair by pair: an object would put names like "2024" first. */
function toJson<T>(rows: readonly T[], columns: readonly ListColumn<T>[], records: ListRecords): string[] {
  const named = columns.map((column) => ({ column, name: JSON.stringify(column.header) }));
  return rows.map((row) => {
    const pairs = named.flatMap(({ column, name }) => {
      const text = column.cell(row, records);
      return text === '' ? [] : `${name}:${JSON.stringify(text)}`;
    });
    return `{${pairs.join(',')}}`;
  });
}
