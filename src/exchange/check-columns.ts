import { IMPORT_FIELDS, type ColumnUse, type ImportField } from './import-field';

/** One of these must be mapped, else nobody knows who the rows are about. */
const PERSON_FIELDS: readonly ImportField[] = ['contactId', 'fullName', 'familyName'];

/** What is wrong with a mapping, one sentence for each problem that says what to change; empty when it can be used. */
export function checkColumns(columns: readonly { header: string; use: ColumnUse }[]): string[] {
  const fields = Object.keys(IMPORT_FIELDS) as ImportField[];
  const headersOf = (field: ImportField) =>
    columns.filter(({ use }) => use === field).map(({ header }) => `“${header}”`);
  const problems = fields.flatMap((field) => {
    const headers = headersOf(field);
    return headers.length < 2
      ? []
      : [`${headers.join(' and ')} both map to “${IMPORT_FIELDS[field]}”: choose one of them.`];
  });
  if (!PERSON_FIELDS.some((field) => headersOf(field).length > 0))
    problems.push('No column says who the contacts are: map one to “Full name”, “Last name” or “Contact id”.');
  return problems;
}
