import { headerKey } from '../header-key';
import { isSalesforceId } from '../values/salesforce-id';
import type { Dialect, HeaderFacts } from './dialect';

const API_NAME =
  /^(?:FirstName|LastName|AccountId|(?:Account|Contact|Owner)\.\w+|(?:Mailing|Billing)(?:City|Country|State|Street)|MobilePhone|OwnerId|NumberOfEmployees|LastModifiedDate|CreatedDate|(?:\w+__)?\w+__[cr](?:\.\w+)?)$/i;

/**
 * Salesforce Data Loader and Bulk API, of contacts, accounts or objects of the customer's own: API names, `Id` among them, UTF-8, ids of
 * 18 characters; sometimes all upper case.
 */
export const salesforceLoader: Dialect = {
  form: 'salesforce-loader',
  system: 'salesforce',
  hasSalesforceIds: true,
  detects: (facts) => facts.header.some((name) => API_NAME.test(name.trim())) && hasOwnIds(facts),
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

/** Records of other systems have an `Id` beside an `Account.Name` too. */
function hasOwnIds({ header, rows }: HeaderFacts): boolean {
  const column = header.findIndex((name) => headerKey(name) === 'id');
  const ids = rows.flatMap((row) => row[column]?.trim() || []);
  return column !== -1 && (ids.length === 0 || ids.some((id) => isSalesforceId(id)));
}
