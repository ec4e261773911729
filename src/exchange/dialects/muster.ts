import { FIELDS_OF, type ColumnUse, type ImportField } from '../import-field';
import {
  FIXED_FIELDS,
  fieldHeader,
  idHeader,
  listedFields,
  readIdHeader,
  SYSTEMS,
  type IdRole,
} from '../muster-columns';
import type { RecordKind } from '../record-kind';
import { plainText } from '../spreadsheet-text';
import type { Dialect, HeaderFacts } from './dialect';

/** Tells a custom field from a column of the list that has its name. */
const CUSTOM = / \(custom\)$/;

/** The field with the record's own ids, of each kind. */
const OWN_ID: Record<RecordKind, ImportField> = {
  accounts: 'accountId',
  contacts: 'contactId',
  assets: 'assetId',
  uses: 'useId',
  nominations: 'nominationId',
};

/** The fields with the ids of what a record hangs on. */
const ID_OF: Record<Exclude<IdRole, 'own'>, ImportField> = { account: 'accountId', contact: 'contactId' };

const ROLES: readonly IdRole[] = ['own', 'account', 'contact'];

/** Columns that lists of Muster's always have, in Muster's own words, which nobody else's tables all have. */
const ALWAYS: Record<RecordKind, readonly string[]> = {
  accounts: [FIELDS_OF.accounts.company],
  contacts: FIXED_FIELDS.map((field) => FIELDS_OF.contacts[field]),
  assets: [FIELDS_OF.assets.assetTitle, FIELDS_OF.assets.assetStatus],
  uses: [FIELDS_OF.uses.usedOn, FIELDS_OF.uses.useType],
  nominations: [FIELDS_OF.nominations.nominationStatus, FIELDS_OF.nominations.submittedOn],
};

/** A list that Muster wrote, as CSV, workbook or JSON: everything comes back as it was. What its columns are says `muster-columns.ts`. */
export const muster: Dialect = {
  form: 'muster',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: isOwnList,
  columns: {},
  teaches: { columns: false, statuses: false },
  exact: { useOf, customNameOf, textOf: plainText },
  notes: [],
};

/** Records of other kinds than contacts are only written as JSON, in a list that is named after the kind. */
function isOwnList({ header, recordKind, format, sheetName }: HeaderFacts): boolean {
  if (recordKind !== 'contacts' && (format !== 'json' || sheetName !== recordKind)) return false;
  return ALWAYS[recordKind].every((label) => header.includes(label));
}

function useOf(header: string, kind: RecordKind): ColumnUse {
  const field = listedFields(kind).find((listed) => fieldHeader(kind, listed) === header);
  if (field !== undefined) return field;
  const role = readIdHeader(header)?.role;
  return role === undefined ? 'custom' : role === 'own' ? OWN_ID[kind] : ID_OF[role];
}

function customNameOf(header: string, kind: RecordKind): string {
  const name = header.replace(CUSTOM, '');
  return ownHeaders(kind).includes(name.trim().toLowerCase()) ? name : header;
}

/** The columns that a list of the kind can have, in lower case. */
function ownHeaders(kind: RecordKind): string[] {
  const ids = SYSTEMS.flatMap((system) => ROLES.map((role) => idHeader(system, role)));
  return [...listedFields(kind).map((field) => fieldHeader(kind, field)), ...ids].map((header) => header.toLowerCase());
}
