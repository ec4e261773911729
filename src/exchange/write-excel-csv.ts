import type { Day } from '../domain/ids';
import type { Program } from '../domain/program';
import { csvRow } from './csv-row';
import { exportFileName } from './export-file-name';
import { FIELD_LABELS } from './field-labels';
import { shownValue } from './shown-value';
import { harmlessText, literalText } from './spreadsheet-text';
import type { CorrectionRow, WrittenFile } from './written-file';

const HEADER = ['Contact', 'Account', 'Record id', 'Field', 'Old value', 'New value', 'Evidence', 'Seen on', 'Address'];

/** UTF-8 is only known to Excel by its byte order mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes corrections for people who work in a spreadsheet: one row each, old beside new value, with the evidence. UTF-8 with byte
 * order mark, CRLF. Cells that a spreadsheet program might calculate are made harmless.
 *
 * @param day the day of the export, for the file's name
 */
export function writeExcelCsv(
  rows: readonly CorrectionRow[],
  program: Pick<Program, 'name' | 'statusLabels'>,
  day: Day,
): WrittenFile {
  const lines = [HEADER, ...rows.map((row) => cellsOf(row, program))].map((cells) => `${csvRow(cells)}\r\n`);
  return {
    content: BYTE_ORDER_MARK + lines.join(''),
    fileName: exportFileName(program.name, 'corrections', day),
    rowCount: rows.length,
    notes: [],
    skippedCorrectionIds: [],
  };
}

function cellsOf({ correction, contact, account }: CorrectionRow, program: Pick<Program, 'statusLabels'>): string[] {
  const isAccount = correction.record === 'account';
  const record = isAccount ? account : contact;
  const { evidence } = correction;
  return [
    harmlessText(isAccount ? '' : (contact?.name.full ?? '')),
    harmlessText(account?.name ?? contact?.company ?? ''),
    literalText(record?.externalIds[0]?.id ?? ''),
    isAccount ? 'Account name' : FIELD_LABELS[correction.field],
    harmlessText(shownValue(correction.field, correction.oldValue, program)),
    harmlessText(shownValue(correction.field, correction.newValue, program)),
    harmlessText(evidence.sentence),
    evidence.seenAt.slice(0, 10),
    harmlessText(evidence.url),
  ];
}
