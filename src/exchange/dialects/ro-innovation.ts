import type { Dialect } from './dialect';

/** Columns that no other system calls so. */
const OWN_COLUMNS = [
  'nominationurl',
  'referencestatusreason',
  'customerreferencestatus',
  'rocustomerid',
  'rocontactid',
];

/** The columns of the grids of nominations and of customers, of which users choose some. */
const NOMINATIONS = ['submissiondate', 'status', 'companyname'];
const CUSTOMERS = ['customername', 'referencestatus'];

/** Grids of RO Innovation saved to Excel: customers, contacts or nominations, with the columns the user chose in the order the user chose. */
export const roInnovation: Dialect = {
  form: 'ro-innovation',
  system: 'ro-innovation',
  hasSalesforceIds: false,
  detects: ({ keys, fileName, sheetName }) =>
    /\bro[ _-]?innovation|\bupland\b/i.test(`${fileName} ${sheetName}`.replaceAll('_', ' ')) ||
    OWN_COLUMNS.some((key) => keys.has(key)) ||
    NOMINATIONS.every((key) => keys.has(key)) ||
    CUSTOMERS.every((key) => keys.has(key)),
  columns: {
    nominationurl: 'nominationId',
    rocustomerid: 'accountId',
    rocontactid: 'contactId',
    customer: 'company',
    customerid: 'accountId',
    submissiondate: 'submittedOn',
    submittedby: 'owner',
  },
  teaches: { columns: true, statuses: true },
  notes: [],
};
