import type { ListTarget } from '../../domain/export-target';
import type { KnownColumns, TargetColumn } from '../written-file';
import { contactColumns } from './contact-columns';
import { NOMINATION_SHEET } from './nomination-sheet';

/** The columns of each list; none where it has no columns to choose. */
export const LIST_COLUMNS: Record<ListTarget, (known: KnownColumns) => readonly TargetColumn[]> = {
  'contacts-csv': contactColumns,
  'contacts-excel': contactColumns,
  'contacts-json': () => [],
  'contacts-vcard': () => [],
  'nominations-csv': () => NOMINATION_SHEET,
  'next-actions-ics': () => [],
};
