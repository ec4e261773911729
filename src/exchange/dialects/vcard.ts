import type { Dialect } from './dialect';

/** Contact cards. */
export const vcard: Dialect = {
  form: 'vcard',
  name: 'Contact cards (vCard)',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: false, statuses: false },
  notes: [],
};
