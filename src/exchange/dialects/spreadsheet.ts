import type { Dialect } from './dialect';

/** Any other table: its columns are known by the words of their header. */
export const spreadsheet: Dialect = {
  form: 'spreadsheet',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: () => true,
  columns: {},
  teaches: { columns: true, statuses: true },
  notes: [],
};
