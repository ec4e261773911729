import type { Dialect } from './dialect';

/** Outlook. */
export const outlook: Dialect = {
  form: 'outlook',
  name: 'Outlook contacts',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: false, statuses: false },
  notes: [],
};
