import { foldText } from '../text/fold-text';
import type { ColumnUse } from './import-field';

/**
 * A column "Name" beside those of given and family names may name something else, such as the company below a merged header, or the record
 * by its number. It is none of the person's where no row has a part of the person's name in it.
 *
 * @param rows the first rows below the header
 */
export function settleFullName(uses: readonly ColumnUse[], rows: readonly (readonly string[])[]): ColumnUse[] {
  const [full, ...parts] = (['fullName', 'givenName', 'familyName'] as const).map((field) => uses.indexOf(field));
  const told = rows.flatMap((row) => {
    const [name = '', ...own] = [full!, ...parts].map((index) => foldText(row[index] ?? '').trim());
    return name === '' || own.includes('') ? [] : [own.some((part) => name.includes(part))];
  });
  const isOther = told.length > 0 && !told.includes(true);
  return uses.map((use, index) => (isOther && index === full ? 'custom' : use));
}
