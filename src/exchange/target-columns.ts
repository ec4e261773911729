import type { ExportTarget, ListTarget } from '../domain/export-target';
import type { Program } from '../domain/program';
import { LIST_COLUMNS } from './list/list-columns';
import { HUBSPOT_CONTACTS } from './write/write-hubspot';
import { LOADER_CONTACTS, REFERENCE_CONTACTS, REFERENCE_PROFILES, WIZARD_CONTACTS } from './write/salesforce-forms';
import { isOfProfile } from './write/write-salesforce';
import { CHANGE_COLUMNS, REVIEW_COLUMNS } from './write/sheet-columns';
import { updateColumns } from './write/update-columns';
import { SMARTSHEET_CONTACTS } from './write/write-smartsheet';
import type { KnownColumns, TargetColumn } from './written-file';

const COLUMNS: Record<ExportTarget, (program: Program) => readonly TargetColumn[]> = {
  'salesforce-loader': (program) => updateColumns(LOADER_CONTACTS, program),
  'salesforce-wizard': (program) => updateColumns(WIZARD_CONTACTS, program),
  'reference-edge': referenceColumns,
  'ro-innovation': () => REVIEW_COLUMNS,
  hubspot: (program) => updateColumns(HUBSPOT_CONTACTS, program),
  smartsheet: (program) => updateColumns(SMARTSHEET_CONTACTS, program),
  excel: () => CHANGE_COLUMNS,
  'excel-csv': () => CHANGE_COLUMNS,
  json: () => [],
  vcard: () => [],
};

/**
 * The columns that a form of file can have, in their usual order; none where it has no columns to choose. Of forms with several files
 * these are the columns of the contacts; account files always have id and name.
 */
export function targetColumns(target: ExportTarget | ListTarget, known: KnownColumns): readonly TargetColumn[] {
  return target in COLUMNS ? COLUMNS[target as ExportTarget](known.program) : LIST_COLUMNS[target as ListTarget](known);
}

/** The contact's own columns, then those of the reference profile. */
function referenceColumns(program: Program): TargetColumn[] {
  const ofProfile = updateColumns(REFERENCE_PROFILES, program).filter(({ key }) => isOfProfile(key));
  return [...updateColumns(REFERENCE_CONTACTS, program).filter(({ key }) => !isOfProfile(key)), ...ofProfile];
}
