import type { Dialect } from './dialect';

/** RO Innovation. */
export const roInnovation: Dialect = {
  form: 'ro-innovation',
  name: 'RO Innovation',
  system: 'ro-innovation',
  hasSalesforceIds: false,
  detects: () => false,
  columns: {},
  teaches: { columns: true, statuses: true },
  notes: [],
};
