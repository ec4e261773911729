import type { Nomination } from '../../domain/nomination';
import type { CellKind } from '../written-file';
import type { ListColumn } from './list-column';
import { NOMINATION_COLUMNS } from './linked-columns';

const FIXED = ['Company Name', 'Contact Name'];

/** The nomination sheet of RO Innovation: its own column names first, then what Muster knows besides. */
export const NOMINATION_SHEET: readonly ListColumn<Nomination>[] = [
  column('url', 'Nomination URL', ({ externalIds }) => externalIds.find(isOfRo)?.id ?? '', 'id'),
  fieldColumn('submittedOn', 'Submission Date'),
  fieldColumn('nominationStatus', 'Status'),
  fieldColumn('company', 'Company Name'),
  fieldColumn('fullName', 'Contact Name'),
  fieldColumn('title', 'Title'),
  fieldColumn('profile', 'LinkedIn address'),
  fieldColumn('notes', 'Notes'),
  fieldColumn('nominationDueOn', 'Due on'),
  fieldColumn('owner', 'Owner'),
  fieldColumn('replaces', 'Replaces (contact)'),
];

function isOfRo({ system }: { system: string }): boolean {
  return system === 'ro-innovation';
}

function fieldColumn(key: string, header: string): ListColumn<Nomination> {
  const { cell, kind } = NOMINATION_COLUMNS.find((candidate) => candidate.key === key)!;
  return column(key, header, cell, kind);
}

function column(
  key: string,
  header: string,
  cell: ListColumn<Nomination>['cell'],
  kind: CellKind,
): ListColumn<Nomination> {
  return { key, header, cell, kind, isFixed: FIXED.includes(header) };
}
