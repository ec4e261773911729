import { fieldOfHeader } from '../header-words';
import { isSalesforceId } from '../values/salesforce-id';
import type { Dialect, HeaderFacts } from './dialect';

/** A Salesforce report: labels, all cells quoted, ids of 15 characters, a footer, often Windows-1252. */
export const salesforceReport: Dialect = {
  form: 'salesforce-report',
  name: 'Salesforce report',
  system: 'salesforce',
  hasSalesforceIds: true,
  detects: hasSalesforceIdColumn,
  columns: { accountowner: 'custom' },
  notes: [],
};

/** The first id column holds ids of Salesforce; one with another prefix still tells that the file comes from there. */
function hasSalesforceIdColumn({ header, rows }: HeaderFacts): boolean {
  const idColumn = header.findIndex((name) => fieldOfHeader(name) === 'contactId');
  if (idColumn === -1) return false;
  const ids = rows.map((row) => row[idColumn]?.trim() ?? '').filter((id) => id !== '');
  return ids.length > 0 && ids.filter((id) => isSalesforceId(id)).length * 2 > ids.length;
}
