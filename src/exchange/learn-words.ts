import type { CorrectableField } from '../domain/correction';
import type { AdvocateStatus } from '../domain/status';
import { DIALECTS } from './dialects/find-dialect';
import type { ColumnUse } from './import-field';
import type { LearntWords } from './mapped-rows';
import type { Column, Recognition } from './recognition';

/** The fields whose column an export writes. The company is not among them: a contact's company is its account. */
const LEARNT_FIELDS: Partial<Record<ColumnUse, CorrectableField>> = {
  title: 'title',
  givenName: 'givenName',
  familyName: 'familyName',
  location: 'location',
  profile: 'profileUrl',
  status: 'status',
  searchable: 'searchable',
  leftOn: 'leftOn',
};

/**
 * What a file teaches about its system: the API names of the fields from a Data Loader file, the spelling of the statuses from any
 * file of Salesforce. A spreadsheet teaches nothing: its words are nobody else's.
 */
export function learnWords(
  recognition: Recognition,
  columns: readonly Column[],
  statusSpellings: ReadonlyMap<AdvocateStatus, string>,
): LearntWords {
  const hasApiNames = recognition.form === 'salesforce-loader';
  const names = columns.flatMap(({ use, header }) => {
    const field = LEARNT_FIELDS[use];
    return hasApiNames && field !== undefined ? [[field, header] as const] : [];
  });
  return {
    fieldNames: Object.fromEntries(names),
    statusLabels: DIALECTS[recognition.form].hasSalesforceIds ? Object.fromEntries(statusSpellings) : {},
  };
}
