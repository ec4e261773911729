import { say, type Said, type SaidValue } from '../../domain/said';
import type { CorrectionRow, TargetColumn, WriteContext } from '../written-file';
import { sayContact, sayLabel } from './say-row';
import { wordsOf, type UpdateForm } from './update-form';
import { updateValue, type UpdateValue } from './update-value';

/** Where a correction stands in an update file, or why it cannot, and what to do. */
export type PlacedUpdate = { id: string; value: string; notes: Said[] } | { why: Said };

/** Finds the cell of a contact's correction in a form of update file with these columns. */
export function placeUpdate(
  { correction, contact }: CorrectionRow,
  form: UpdateForm,
  columns: readonly TargetColumn[],
  context: WriteContext,
): PlacedUpdate {
  const { field, newValue } = correction;
  const name = sayContact({ contact });
  const words = wordsOf(form, context);
  if (form.keyHeader(words) === undefined) return { why: say('skip.noKey', { id: form.idName }) };
  const id = contact?.externalIds.find(({ system }) => system === form.system)?.id;
  if (id === undefined) return { why: say('skip.noId', { name, id: form.idName }) };
  if (field === 'company' && context.program.moves !== 'move-account')
    return { why: say('skip.noMove', { name, value: newValue }) };
  if (form.header(field, words) === undefined)
    return { why: say('skip.noColumn', { field: sayLabel(field), system: form.style.name }) };
  if (!columns.some(({ key }) => key === field)) return { why: leftOut(sayLabel(field), context.template?.name) };
  const placed =
    field === 'company' ? form.move(newValue, context) : updateValue(field, newValue, form.style, words.statusLabels);
  return 'unfit' in placed ? { why: say('skip.of', { name, why: placed.unfit }) } : fitCell(name, id, placed, form);
}

function leftOut(field: Said, template: string | undefined): Said {
  return template === undefined ? say('skip.leftOut', { field }) : say('skip.leftOutOfTemplate', { template, field });
}

function fitCell(
  name: SaidValue,
  id: string,
  { value, notes }: Exclude<UpdateValue, { unfit: Said }>,
  { maxCell = Infinity, style }: UpdateForm,
): PlacedUpdate {
  return value.length > maxCell
    ? { why: say('skip.long', { name, length: value.length, system: style.name, most: maxCell }) }
    : { id, value, notes };
}
