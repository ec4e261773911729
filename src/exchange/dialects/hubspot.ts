import type { Dialect } from './dialect';

/** HubSpot. */
export const hubspot: Dialect = {
  form: 'hubspot',
  name: 'HubSpot',
  system: 'hubspot',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: true, statuses: true },
  notes: [],
};
