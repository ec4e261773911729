/** The forms in which corrections go out, each for one system of record or one way of working. */
export const EXPORT_TARGETS = [
  'salesforce-loader',
  'salesforce-wizard',
  'reference-edge',
  'ro-innovation',
  'hubspot',
  'smartsheet',
  'excel',
  'excel-csv',
  'json',
  'vcard',
] as const;

/** One form in which corrections go out. */
export type ExportTarget = (typeof EXPORT_TARGETS)[number];

/** The lists of records that can be written as a file at any time; no correction is settled by them. */
export const LIST_TARGETS = [
  'contacts-csv',
  'contacts-excel',
  'contacts-json',
  'contacts-vcard',
  'nominations-csv',
  'next-actions-ics',
] as const;

/** One list of records as a file. */
export type ListTarget = (typeof LIST_TARGETS)[number];
