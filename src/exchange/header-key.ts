import { foldText } from '../text/fold-text';

/**
 * The form in which headers are compared: letters and digits only, folded, without the suffix and namespace of custom Salesforce
 * fields. "First Name", "FIRST_NAME" and "FirstName" are the same; so are "Reference_Status__c" and "Reference status".
 */
export function headerKey(header: string): string {
  return foldText(header.replace(/^[a-z0-9]+__(?=\w+__[cr]\b)|__[cr]\b/gi, '')).replace(/[^\p{L}\p{N}]/gu, '');
}
