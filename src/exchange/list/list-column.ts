import type { ExternalId, RecordSystem } from '../../domain/external-id';
import { idHeader, type IdRole } from '../muster-columns';
import type { ListRecords, TargetColumn } from '../written-file';

/** A column of a list, and its text for each record; blank where the record says nothing. */
export interface ListColumn<T> extends TargetColumn {
  cell(record: T, records: ListRecords): string;
}

/** Parts the values of a cell that holds several. */
export const LIST_SEPARATOR = '; ';

/** A column of ids for each system. */
export function idColumns<T>(
  systems: readonly RecordSystem[],
  role: IdRole,
  idsOf: (record: T, records: ListRecords) => readonly ExternalId[],
): ListColumn<T>[] {
  return systems.map((system) => ({
    key: `${role}Id:${system}`,
    header: idHeader(system, role),
    kind: 'id',
    isFixed: role === 'own',
    cell: (record, records) =>
      idsOf(record, records)
        .flatMap((external) => (external.system === system ? external.id : []))
        .join(LIST_SEPARATOR),
  }));
}

/** A column for each custom field. A name that a column of the list's own has is told apart from it. */
export function customColumns<T extends { custom: Record<string, string> }>(
  names: readonly string[],
  columns: readonly TargetColumn[],
): ListColumn<T>[] {
  const taken = new Set(columns.map(({ header }) => header.toLowerCase()));
  return names.map((name) => ({
    key: `custom:${name}`,
    header: taken.has(name.trim().toLowerCase()) ? `${name} (custom)` : name,
    kind: 'id',
    isFixed: false,
    cell: ({ custom }) => (Object.hasOwn(custom, name) ? (custom[name] ?? '') : ''),
  }));
}
