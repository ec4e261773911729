import type { Dialect } from './dialect';

const API_NAME =
  /^(?:FirstName|LastName|AccountId|(?:Account|Contact|Owner)\.\w+|(?:Mailing|Billing)(?:City|Country|State|Street)|MobilePhone|OwnerId|NumberOfEmployees|LastModifiedDate|CreatedDate|(?:\w+__)?\w+__[cr](?:\.\w+)?)$/i;

/**
 * Salesforce Data Loader and Bulk API, of contacts, accounts or objects of the customer's own: API names, `Id` among them, UTF-8, ids of
 * 18 characters; sometimes all upper case.
 */
export const salesforceLoader: Dialect = {
  form: 'salesforce-loader',
  name: 'Salesforce Data Loader',
  system: 'salesforce',
  hasSalesforceIds: true,
  detects: ({ header, keys }) => keys.has('id') && header.some((name) => API_NAME.test(name.trim())),
  columns: {
    ownerid: 'custom',
    accountname: 'company',
    account__c: 'accountId',
    contact__c: 'contactId',
    createddate: 'custom',
    createdbyid: 'custom',
    lastmodifiedbyid: 'custom',
  },
  teaches: { columns: true, statuses: true },
  notes: [],
};
