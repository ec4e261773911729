import type { CorrectionRow, TargetColumn, WriteContext } from '../written-file';
import { FIELD_LABELS } from './field-labels';
import { shownValue } from './shown-value';

/** A column of a sheet of corrections, and its cell for each. */
export interface SheetColumn extends TargetColumn {
  cell(row: CorrectionRow, context: WriteContext): string;
}

function text(
  key: string,
  header: string,
  cell: SheetColumn['cell'],
  { kind = 'text', isFixed = false }: Partial<Pick<SheetColumn, 'kind' | 'isFixed'>> = {},
): SheetColumn {
  return { key, header, kind, isFixed, cell };
}

const isAccount = ({ correction }: CorrectionRow): boolean => correction.record === 'account';
const contactName: SheetColumn['cell'] = (row) => (isAccount(row) ? '' : (row.contact?.name.full ?? ''));
const accountName: SheetColumn['cell'] = ({ account, contact }) => account?.name ?? contact?.company ?? '';
const fieldName: SheetColumn['cell'] = (row) => (isAccount(row) ? 'Account name' : FIELD_LABELS[row.correction.field]);
const oldValue: SheetColumn['cell'] = ({ correction: { field, oldValue: value } }, { program }) =>
  shownValue(field, value, program);
const newValue: SheetColumn['cell'] = ({ correction: { field, newValue: value } }, { program }) =>
  shownValue(field, value, program);
const evidence: SheetColumn['cell'] = ({ correction }, { say }) => say(correction.evidence.sentence);
const seenOn: SheetColumn['cell'] = ({ correction }, { dayOf }) => dayOf(correction.evidence.seenAt);

const FIXED = { isFixed: true };

/** Old and new value side by side, with the evidence: for people who make the changes by hand. */
export const CHANGE_COLUMNS: readonly SheetColumn[] = [
  text('contact', 'Contact', contactName),
  text('account', 'Account', accountName),
  text('recordId', 'Record id', recordId, { kind: 'id', isFixed: true }),
  text('field', 'Field', fieldName, FIXED),
  text('oldValue', 'Old value', oldValue),
  text('newValue', 'New value', newValue, FIXED),
  text('evidence', 'Evidence', evidence),
  text('seenOn', 'Seen on', seenOn, { kind: 'date' }),
  text('address', 'Address', ({ correction }) => correction.evidence.url),
];

/** The record-review sheet of RO Innovation, which has no import for a consultant: its administrator decides row by row. */
export const REVIEW_COLUMNS: readonly SheetColumn[] = [
  text('customer', 'Customer', accountName, FIXED),
  text('contact', 'Contact', contactName, FIXED),
  text('field', 'Field', fieldName, FIXED),
  text('oldValue', 'Current value', oldValue),
  text('newValue', 'Proposed value', newValue, FIXED),
  text('evidence', 'Evidence', evidence),
  text('seenOn', 'Seen on', seenOn, { kind: 'date' }),
  text('disposition', 'Suggested disposition', suggestDisposition),
];

function recordId(row: CorrectionRow): string {
  return (isAccount(row) ? row.account : row.contact)?.externalIds[0]?.id ?? '';
}

function suggestDisposition(row: CorrectionRow): string {
  const { field, newValue: value } = row.correction;
  if (isAccount(row)) return 'Rename the customer';
  if (value === '') return 'Empty the field';
  if (field === 'company') return 'Confirm the move, then retire the contact here or link it to the new customer';
  if (field === 'status')
    return value === 'left-company' ? 'Retire the contact and look for a successor' : 'Set the status';
  if (field === 'searchable')
    return value === 'true' ? 'Offer the contact again' : 'Take the contact out of the search';
  return field === 'leftOn' ? 'Note the departure' : 'Update the contact';
}
