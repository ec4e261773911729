import { isSalesforceId } from '../values/salesforce-id';
import type { Dialect, HeaderFacts } from './dialect';

/**
 * ReferenceEdge, which keeps the reference on objects of its own in Salesforce: API names of its package, or a report on reference profiles.
 * A row of a contact has two ids, the profile's (ReferenceEdge) and the contact's (Salesforce).
 */
export const referenceEdge: Dialect = {
  form: 'reference-edge',
  system: 'reference-edge',
  hasSalesforceIds: true,
  detects: (facts) => hasPackageNames(facts) || isProfileReport(facts),
  columns: {
    id: 'profileId',
    recordid: 'profileId',
    referenceprofileid: 'profileId',
    'reference profile: id': 'profileId',
    'reference profile: reference profile name': 'custom',
    referenceprofilename: 'custom',
    referenceprofile: 'custom',
    name: 'custom',
    refedge__contact__c: 'contactId',
    'refedge__contact__r.id': 'contactId',
    'refedge__contact__r.name': 'fullName',
    refedge__account__c: 'accountId',
    'refedge__account__r.id': 'accountId',
    'refedge__account__r.name': 'company',
    refedge__joined_reference_program__c: 'custom',
    refedge__reference_basic_information__c: 'profileId',
    ownerid: 'custom',
    createddate: 'custom',
    accountowner: 'custom',
  },
  teaches: { columns: 'api-names', statuses: true },
  notes: [],
};

function hasPackageNames({ header }: HeaderFacts): boolean {
  return header.some((name) => /^refedge__/i.test(name.trim()));
}

/** The labels alone are anybody's: ids of Salesforce must stand below one of them. */
function isProfileReport({ header, rows }: HeaderFacts): boolean {
  if (!header.some((name) => /^"?reference profile(?:\b|:)/i.test(name.trim()))) return false;
  return rows.some((row) => row.some((cell) => isSalesforceId(cell.trim())));
}
