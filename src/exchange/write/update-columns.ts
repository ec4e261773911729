import { CORRECTABLE_FIELDS, type CorrectableField } from '../../domain/correction';
import type { Program } from '../../domain/program';
import type { CellKind, TargetColumn } from '../written-file';
import { wordsOf, type UpdateForm } from './update-form';

/** The key of the column with the record's id. */
export const KEY_COLUMN = 'key';

const KINDS: Partial<Record<CorrectableField, CellKind>> = { phone: 'phone', mobile: 'phone', leftOn: 'date' };

/** The columns that a form of update file can have for the program: the id, then each field whose column is known. None without an id. */
export function updateColumns(form: UpdateForm, program: Program): TargetColumn[] {
  const words = wordsOf(form, { program });
  const key = form.keyHeader(words);
  if (key === undefined) return [];
  const fields = CORRECTABLE_FIELDS.flatMap((field): TargetColumn[] => {
    const header = form.header(field, words);
    return header === undefined ? [] : [{ key: field, header, kind: KINDS[field] ?? 'text', isFixed: false }];
  });
  return [{ key: KEY_COLUMN, header: key, kind: 'id', isFixed: true }, ...fields];
}
