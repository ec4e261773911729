import type { CorrectionRow, TargetColumn, WriteContext } from '../written-file';
import { FIELD_LABELS } from './field-labels';
import { wordsOf, type UpdateForm } from './update-form';
import { updateValue, type UpdateValue } from './update-value';

/** Where a correction stands in an update file, or why it cannot: a sentence that says what to do. */
export type PlacedUpdate = { id: string; value: string; notes: string[] } | { why: string };

/** Finds the cell of a contact's correction in a form of update file with these columns. */
export function placeUpdate(
  { correction, contact }: CorrectionRow,
  form: UpdateForm,
  columns: readonly TargetColumn[],
  context: WriteContext,
): PlacedUpdate {
  const { field, newValue } = correction;
  const name = contact?.name.full ?? 'A contact';
  const words = wordsOf(form, context);
  if (form.keyHeader(words) === undefined)
    return {
      why: `The column with the ${form.idName} is not known yet. Import a file of that system once, then export again.`,
    };
  const id = contact?.externalIds.find(({ system }) => system === form.system)?.id;
  if (id === undefined)
    return { why: `${name} has no ${form.idName}. Import a file that gives it, or use the Excel form.` };
  if (field === 'company' && context.program.moves !== 'move-account')
    return {
      why:
        `${name} is now at “${newValue}”, and this program marks people as left instead of moving them: status, searchable and the day of ` +
        `leaving carry the departure. Withdraw this correction, or set in the program that people move to the new account.`,
    };
  if (form.header(field, words) === undefined)
    return {
      why: `No column is known for “${FIELD_LABELS[field]}”. Import a file of ${form.style.name} that has it once, then export again.`,
    };
  if (!columns.some(({ key }) => key === field)) return { why: leftOut(FIELD_LABELS[field], context.template?.name) };
  const placed =
    field === 'company' ? form.move(newValue, context) : updateValue(field, newValue, form.style, words.statusLabels);
  return 'unfit' in placed ? { why: `${name}: ${placed.unfit}` } : fitCell(name, id, placed, form);
}

function leftOut(field: string, template: string | undefined): string {
  return template === undefined
    ? `The chosen columns leave out “${field}”. Add it, or export with the usual columns.`
    : `The template “${template}” has no column for “${field}”. Add it, or export without the template.`;
}

function fitCell(
  name: string,
  id: string,
  { value, notes }: Exclude<UpdateValue, { unfit: string }>,
  { maxCell = Infinity, style }: UpdateForm,
): PlacedUpdate {
  return value.length > maxCell
    ? {
        why: `${name}: the value has ${value.length} characters, and ${style.name} takes ${maxCell} in a cell. Shorten it, then export again.`,
      }
    : { id, value, notes };
}
