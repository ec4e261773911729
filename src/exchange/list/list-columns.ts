import type { ListTarget } from '../../domain/export-target';
import type { KnownColumns, TargetColumn } from '../written-file';
import { contactColumns } from './contact-columns';
import type { ListColumn } from './list-column';
import { NOMINATION_SHEET } from './nomination-sheet';

/** The columns of each list; none where it has no columns to choose. */
export const LIST_COLUMNS: Record<ListTarget, (known: KnownColumns) => TargetColumn[]> = {
  'contacts-csv': (known) => contactColumns(known).map(withoutCell),
  'contacts-excel': (known) => contactColumns(known).map(withoutCell),
  'contacts-json': () => [],
  'contacts-vcard': () => [],
  'nominations-csv': () => NOMINATION_SHEET.map(withoutCell),
  'next-actions-ics': () => [],
};

function withoutCell({ key, header, kind, isFixed }: Pick<ListColumn<never>, keyof TargetColumn>): TargetColumn {
  return { key, header, kind, isFixed };
}
