import type { Dialect } from './dialect';

const API_NAME =
  /^(?:FirstName|LastName|AccountId|Account\.\w+|Mailing(?:City|Country|State|Street)|MobilePhone|OwnerId|\w+__c)$/i;

/** Salesforce Data Loader and Bulk API: API names, `Id` among them, UTF-8, ids of 18 characters; sometimes all upper case. */
export const salesforceLoader: Dialect = {
  form: 'salesforce-loader',
  name: 'Salesforce Data Loader',
  system: 'salesforce',
  hasSalesforceIds: true,
  detects: ({ header, keys }) => keys.has('id') && header.some((name) => API_NAME.test(name.trim())),
  columns: { ownerid: 'custom', accountname: 'company' },
  teaches: { columns: true, statuses: true },
  notes: [],
};
