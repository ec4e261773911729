import type { Dialect } from './dialect';

/** ReferenceEdge. */
export const referenceEdge: Dialect = {
  form: 'reference-edge',
  name: 'ReferenceEdge',
  system: 'reference-edge',
  hasSalesforceIds: true,
  detects: () => false,
  columns: {},
  teaches: { columns: true, statuses: true },
  notes: [],
};
