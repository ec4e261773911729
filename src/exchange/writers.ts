import type { ExportTarget } from '../domain/export-target';
import { writeCorrectedCards } from './write/write-corrected-cards';
import { writeCorrectionsJson } from './write/write-corrections-json';
import { writeHubspot } from './write/write-hubspot';
import { writeReferenceEdge, writeSalesforceLoader, writeSalesforceWizard } from './write/write-salesforce';
import { writeExcel, writeExcelCsv, writeRoReview } from './write/write-sheets';
import { writeSmartsheet } from './write/write-smartsheet';
import type { WriteCorrections } from './written-file';

/** The writer of each form in which corrections go out. */
export const WRITERS: Record<ExportTarget, WriteCorrections> = {
  'salesforce-loader': writeSalesforceLoader,
  'salesforce-wizard': writeSalesforceWizard,
  'reference-edge': writeReferenceEdge,
  'ro-innovation': writeRoReview,
  hubspot: writeHubspot,
  smartsheet: writeSmartsheet,
  excel: writeExcel,
  'excel-csv': writeExcelCsv,
  json: writeCorrectionsJson,
  vcard: writeCorrectedCards,
};
