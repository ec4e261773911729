import type { Dialect, HeaderFacts } from './dialect';

/** Columns that Smartsheet adds by itself, by their usual names. */
const SYSTEM_COLUMNS = ['modifieddate', 'modifiedby', 'createddate', 'createdby', 'latestcomment', 'autonumber'];

/**
 * A sheet of Smartsheet saved as Excel or CSV: the first row names the columns, the primary column is the first. It looks like any other
 * table; the name of the file or the sheet tells, or the columns that Smartsheet adds.
 */
export const smartsheet: Dialect = {
  form: 'smartsheet',
  system: 'smartsheet',
  hasSalesforceIds: false,
  detects: (facts) => isNamedSo(facts) || hasSystemColumns(facts),
  columns: {
    autonumber: 'contactId',
    rowid: 'contactId',
    key: 'contactId',
    modifieddate: 'modifiedAt',
    latestcomment: 'custom',
    modifiedby: 'custom',
    createdby: 'custom',
    createddate: 'custom',
  },
  teaches: { columns: true, statuses: true },
  notes: [],
};

function isNamedSo({ fileName, sheetName }: HeaderFacts): boolean {
  return /smart[ _-]?sheet/i.test(`${fileName} ${sheetName}`);
}

function hasSystemColumns({ keys }: HeaderFacts): boolean {
  return SYSTEM_COLUMNS.filter((key) => keys.has(key)).length >= 2;
}
