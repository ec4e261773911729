import type { Contact } from '../../domain/contact';
import { readField } from '../../domain/correctable-value';
import type { CorrectableField, Correction } from '../../domain/correction';
import type { WriteContext } from '../written-file';
import { wordsOf, type UpdateForm } from './update-form';
import { updateValue } from './update-value';
import type { FillCell } from './write-updates';

/**
 * Fills the cells that were not corrected with what the record has: an update by key may empty a field where the file has a blank cell. None where the
 * sheet may have more than the record, or something else: that is to stay as it is.
 *
 * @param waiting all corrections that wait: those that are not in the file are not to come into the sheet with it
 */
export function fillSheetCells(
  form: UpdateForm,
  context: Pick<WriteContext, 'program'>,
  waiting: readonly Correction[],
): FillCell {
  const labels = wordsOf(form, context).statusLabels;
  const places = new Set(waiting.map(({ recordId, field }) => placeOf(recordId, field)));
  return (contact, { key, header }) => {
    const field = key as CorrectableField;
    if (places.has(placeOf(contact.id, field)) || isMoreInSheet(contact, field, header)) return undefined;
    const value = updateValue(field, readField(contact, field), form.style, labels);
    return 'unfit' in value ? readField(contact, field) : value.value;
  };
}

function placeOf(recordId: string, field: CorrectableField): string {
  return `${recordId}/${field}`;
}

/**
 * Where imports take less from a cell than may stand in it: one status for many words, the account for its spellings, the month for a day. What they do
 * not understand of a cell they keep under its header.
 */
function isMoreInSheet(contact: Contact, field: CorrectableField, header: string): boolean {
  if (Object.hasOwn(contact.custom, header)) return true;
  const value = readField(contact, field);
  if (field === 'status') return value !== '' || contact.unknownStatus !== undefined;
  if (field === 'company') return value !== '';
  if (field === 'profileUrl') return value === '' && contact.profiles.length > 0;
  return field === 'leftOn' && /^\d{4}-\d{2}$/.test(value);
}
