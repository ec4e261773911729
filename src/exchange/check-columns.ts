import { say, type Said } from '../domain/said';
import { isFieldOf, sayField, type ColumnUse, type ImportField } from './import-field';
import { fieldKey } from './muster-columns';
import type { RecordKind } from './record-kind';

/** What the columns of a kind of file must say: one field at least of each list, else the sentence is said. */
const NEEDED: Record<RecordKind, { fields: ImportField[]; else: Said }[]> = {
  contacts: [
    {
      fields: ['contactId', 'profileId', 'fullName', 'familyName'],
      else: say('check.contacts'),
    },
  ],
  accounts: [{ fields: ['company'], else: say('check.accounts') }],
  assets: [{ fields: ['assetTitle'], else: say('check.assets') }],
  uses: [
    { fields: ['contactId', 'fullName'], else: say('check.uses.who') },
    { fields: ['usedOn'], else: say('check.uses.when') },
  ],
  nominations: [
    {
      fields: ['fullName', 'nominationId', 'company', 'accountId', 'replaces'],
      else: say('check.nominations'),
    },
  ],
};

/** What is wrong with a mapping, one sentence for each problem that says what to change; empty when it can be used. */
export function checkColumns(columns: readonly { header: string; use: ColumnUse }[], kind: RecordKind): Said[] {
  const byField = Map.groupBy(
    columns.filter(({ use }) => isFieldOf(kind, use)),
    ({ use, header }) => fieldKey(use, header),
  );
  const problems = [...byField.values()].flatMap((same) => {
    const list = same.map(({ header }) => say('quoted', { text: header }));
    const field = sayField(kind, same[0]!.use as ImportField);
    return same.length < 2 ? [] : [say('check.twice', { columns: { list }, field })];
  });
  const lacking = NEEDED[kind].filter(({ fields }) => !columns.some(({ use }) => fields.includes(use as ImportField)));
  return [...problems, ...lacking.map((need) => need.else)];
}
