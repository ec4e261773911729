import type { Dialect } from './dialect';

/** Smartsheet. */
export const smartsheet: Dialect = {
  form: 'smartsheet',
  name: 'Smartsheet',
  system: 'smartsheet',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: true, statuses: true },
  notes: [],
};
