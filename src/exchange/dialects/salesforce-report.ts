import { fieldOfHeader } from '../header-words';
import type { ImportField } from '../import-field';
import { isSalesforceId } from '../values/salesforce-id';
import type { Dialect, HeaderFacts } from './dialect';

/** A Salesforce report: labels, all cells quoted, ids of 15 characters, a footer, often Windows-1252. */
export const salesforceReport: Dialect = {
  form: 'salesforce-report',
  system: 'salesforce',
  hasSalesforceIds: true,
  detects: hasSalesforceIdColumn,
  columns: { accountowner: 'custom' },
  teaches: { columns: false, statuses: true },
  notes: [],
};

const ID_FIELDS = new Set<ImportField | undefined>([
  'contactId',
  'profileId',
  'accountId',
  'assetId',
  'useId',
  'nominationId',
]);

/** The first id column holds ids of Salesforce; one with another prefix still tells that the file comes from there. */
function hasSalesforceIdColumn({ header, rows, recordKind }: HeaderFacts): boolean {
  const idColumn = header.findIndex((name) => ID_FIELDS.has(fieldOfHeader(name, recordKind)));
  if (idColumn === -1) return false;
  const ids = rows.map((row) => row[idColumn]?.trim() ?? '').filter((id) => id !== '');
  return ids.length > 0 && ids.filter((id) => isSalesforceId(id)).length * 2 > ids.length;
}
