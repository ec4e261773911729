import type { RecordKind } from './record-kind';

/**
 * What the rows of a table most likely are, by the words of its header, the ids in its first rows, and the names of file and sheet.
 * Contacts, where nothing speaks for anything else.
 *
 * @param rows the first rows below the header
 * @param sheetName blank where the file has no sheets
 */
export function guessRecordKind(
  _header: readonly string[],
  _rows: readonly (readonly string[])[],
  _fileName: string,
  _sheetName: string,
): RecordKind {
  return 'contacts';
}
