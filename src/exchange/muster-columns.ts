import type { RecordSystem } from '../domain/external-id';
import { FIELDS_OF, type FieldOf } from './import-field';
import type { RecordKind } from './record-kind';
import type { CellKind } from './written-file';

/*
 * How the lists that Muster writes are read again. A list has these columns and no others but custom fields:
 * - one column for each field of FIELDS_OF that is not an id, under its label there; contacts always have FIXED_FIELDS;
 * - ids: one column for each system of record and kind of id, see `idHeader`; several ids in one cell are parted by "; "; where a record
 *   names several contacts, each has one id at most, and the names stand in the order of the ids, those without one last;
 * - everything else is a custom field under its own name, whatever other files mean by that name.
 * Texts: lists are parted by "; " and nothing else; a participation is "Case study", "Case study (no)", "Case study (ask each time)",
 * "Case study (until 2026-12-31)" or "Case study (ask each time, until 2026-12-31)"; a status is Muster's own word for it, or the word that the
 * program does not know yet. A cell that a spreadsheet program would calculate or change has an apostrophe in front: `plainText` in
 * spreadsheet-text.ts takes it away exactly. JSON files have the same names and texts, without apostrophes and without blank values.
 */

/** The version of Muster's JSON files. It rises when a reader of the old form would misunderstand the new one. */
export const MUSTER_SCHEMA = 1;

/** The kinds of ids by which lists name records: the record's own, its account's, and its contacts'. */
export type IdRole = 'own' | 'account' | 'contact';

/** The systems of record as lists name them. */
export const SYSTEM_NAMES: Record<RecordSystem, string> = {
  salesforce: 'Salesforce',
  'reference-edge': 'ReferenceEdge',
  'ro-innovation': 'RO Innovation',
  hubspot: 'HubSpot',
  smartsheet: 'Smartsheet',
  spreadsheet: 'Spreadsheet',
  linkedin: 'LinkedIn',
};

/** The systems in the order of their columns. */
export const SYSTEMS = Object.keys(SYSTEM_NAMES) as RecordSystem[];

const ROLE_WORDS: Record<IdRole, string> = { own: 'id', account: 'account id', contact: 'contact id' };

/** The name of the column with the ids that a system has for the record itself, its account, or its contacts: "Salesforce account id". */
export function idHeader(system: RecordSystem, role: IdRole): string {
  return `${SYSTEM_NAMES[system]} ${ROLE_WORDS[role]}`;
}

/** The system and kind of id that a column of a list holds; undefined when it is no column of ids. */
export function readIdHeader(header: string): { system: RecordSystem; role: IdRole } | undefined {
  return ID_HEADERS.get(header);
}

/** What columns share that cannot both fill a field: ids may come from several columns, one for each system that they name. */
export function fieldKey(use: string, header: string): string {
  return ID_FIELDS.includes(use) ? `${use} ${readIdHeader(header)?.system ?? ''}` : use;
}

const ID_HEADERS = new Map(
  SYSTEMS.flatMap((system) =>
    (['own', 'account', 'contact'] as const).map((role) => [idHeader(system, role), { system, role }] as const),
  ),
);

/** The columns of contacts that no template leaves out, so that a list is known again. */
export const FIXED_FIELDS: readonly FieldOf<'contacts'>[] = ['fullName', 'company'];

/** Fields of lists that are no texts. */
const KINDS: Partial<Record<string, CellKind>> = {
  phone: 'phone',
  mobile: 'phone',
  leftOn: 'date',
  nextActionDueOn: 'date',
  publishedOn: 'date',
  usedOn: 'date',
  submittedOn: 'date',
  nominationDueOn: 'date',
};

/** What a column of the field holds. */
export function kindOfField(field: string): CellKind {
  return KINDS[field] ?? 'text';
}

const ID_FIELDS = ['contactId', 'profileId', 'accountId', 'assetId', 'useId', 'nominationId'];

/** The fields of a kind of record that have a column of their own, in order: all but the ids. */
export function listedFields<K extends RecordKind>(kind: K): FieldOf<K>[] {
  return (Object.keys(FIELDS_OF[kind]) as FieldOf<K>[]).filter((field) => !ID_FIELDS.includes(field as string));
}

/** The header of a field's column. */
export function fieldHeader<K extends RecordKind>(kind: K, field: FieldOf<K>): string {
  return FIELDS_OF[kind][field] as string;
}
