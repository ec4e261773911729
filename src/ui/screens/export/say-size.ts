import type { ExportTarget, ListTarget } from '../../../domain/export-target';
import { t } from '../../locales/page-words';

/** The forms that have no rows: what they hold is counted in records. */
const WITHOUT_ROWS: readonly (ExportTarget | ListTarget)[] = [
  'json',
  'vcard',
  'contacts-json',
  'contacts-vcard',
  'next-actions-ics',
];

/** How much a file holds, in words. */
export function saySize(target: ExportTarget | ListTarget, rowCount: number): string {
  return t.count(WITHOUT_ROWS.includes(target) ? 'queue.records' : 'queue.rows', rowCount);
}
