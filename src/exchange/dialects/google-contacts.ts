import type { Dialect } from './dialect';

/** Google Contacts. */
export const googleContacts: Dialect = {
  form: 'google-contacts',
  name: 'Google Contacts',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: false, statuses: false },
  notes: [],
};
