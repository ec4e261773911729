import type { Dialect } from './dialect';

/** A list that Muster wrote. */
export const muster: Dialect = {
  form: 'muster',
  name: 'Muster',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: false, statuses: false },
  notes: [],
};
