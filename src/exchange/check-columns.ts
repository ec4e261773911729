import { isFieldOf, labelOf, type ColumnUse, type ImportField } from './import-field';
import { fieldKey } from './muster-columns';
import type { RecordKind } from './record-kind';

/** What the columns of a kind of file must say: one field at least of each list, else the sentence is shown. */
const NEEDED: Record<RecordKind, { fields: ImportField[]; else: string }[]> = {
  contacts: [
    {
      fields: ['contactId', 'profileId', 'fullName', 'familyName'],
      else: 'No column says who the contacts are: map one to “Full name”, “Last name” or “Contact id”.',
    },
  ],
  accounts: [{ fields: ['company'], else: 'No column names the accounts: map one to “Account name”.' }],
  assets: [{ fields: ['assetTitle'], else: 'No column names the assets: map one to “Title”.' }],
  uses: [
    {
      fields: ['contactId', 'fullName'],
      else: 'No column says who was used: map one to “Contact id” or “Full name”.',
    },
    { fields: ['usedOn'], else: 'No column says when the contacts were used: map one to “Used on”.' },
  ],
  nominations: [
    {
      fields: ['fullName', 'nominationId', 'company', 'accountId', 'replaces'],
      else: 'No column says what the nominations are about: map one to “Who is nominated” or “Company (account)”.',
    },
  ],
};

/** What is wrong with a mapping, one sentence for each problem that says what to change; empty when it can be used. */
export function checkColumns(columns: readonly { header: string; use: ColumnUse }[], kind: RecordKind): string[] {
  const byField = Map.groupBy(
    columns.filter(({ use }) => isFieldOf(kind, use)),
    ({ use, header }) => fieldKey(use, header),
  );
  const problems = [...byField.values()].flatMap((same) => {
    const headers = same.map(({ header }) => `“${header}”`);
    const label = labelOf(kind, same[0]!.use as ImportField);
    return same.length < 2 ? [] : [`${headers.join(' and ')} both map to “${label}”: choose one of them.`];
  });
  const lacking = NEEDED[kind].filter(({ fields }) => !columns.some(({ use }) => fields.includes(use as ImportField)));
  return [...problems, ...lacking.map((need) => need.else)];
}
