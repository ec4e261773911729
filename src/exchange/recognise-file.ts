import type { SavedMapping } from '../domain/memory';
import { decodeText } from './decode-text';
import { detectEncoding } from './detect-encoding';
import { detectLayout, type Layout } from './detect-layout';
import type { Dialect } from './dialects/dialect';
import { findDialect } from './dialects/find-dialect';
import { MAX_COLUMNS } from './file-limits';
import { fingerprintOf } from './fingerprint';
import { headerKey } from './header-key';
import { nameColumns } from './name-columns';
import { refuseOtherFormats } from './not-a-table';
import { proposeColumns } from './propose-columns';
import { readRows } from './read-rows';
import type { Column, Encoding, LayoutChoice, Recognition } from './recognition';
import { refuse, type Refusal } from './refusal';
import { refuseSize } from './refuse-size';
import { RefusedFile } from './refused-file';
import { finishSteps } from './steps';
import { RowSurvey, type Survey } from './survey-rows';

const HEAD_CHARACTERS = 1 << 18;

/**
 * Recognises a file of contacts: encoding, delimiter, header, footer, form, and what each column is likely to be. Never throws:
 * a file that is no such table is answered with a refusal in words. `saved` are the program's remembered mappings;
 * `told` is what the user knows better.
 */
export function recogniseFile(
  bytes: Uint8Array,
  fileName: string,
  saved: readonly SavedMapping[] = [],
  told: LayoutChoice = {},
): Recognition | Refusal {
  return finishSteps(recogniseInSteps(bytes, fileName, saved, told));
}

/** The same in steps, so that the caller can breathe, report and stop; each step gives the number of pieces read. */
export function* recogniseInSteps(
  bytes: Uint8Array,
  fileName: string,
  saved: readonly SavedMapping[] = [],
  told: LayoutChoice = {},
): Generator<number, Recognition | Refusal> {
  try {
    const encoding = openText(bytes, told.encoding);
    const layout = must(detectLayout(headOf(bytes, encoding), told));
    const { header } = layout;
    if (header.cells.length > MAX_COLUMNS)
      throw new RefusedFile(
        refuse(
          'too-many-columns',
          `The header has ${header.cells.length} columns; up to ${MAX_COLUMNS} are read.`,
          header.line,
        ),
      );
    const survey = new RowSurvey(header.cells);
    let pieces = 0;
    for (const rows of readRows(decodeText(bytes, encoding), layout.delimiter)) {
      for (const row of rows) if (row.line > header.line) survey.add(row);
      yield ++pieces;
    }
    return describe(fileName, encoding, layout, survey.finish(), saved);
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}

function openText(bytes: Uint8Array, told: Encoding | undefined): Encoding {
  const refusal = refuseSize(bytes.length) ?? refuseOtherFormats(bytes);
  if (refusal !== null) throw new RefusedFile(refusal);
  return told ?? must(detectEncoding(bytes));
}

function must<T>(value: T | Refusal): T {
  if (typeof value === 'object' && value !== null && 'kind' in value) throw new RefusedFile(value);
  return value;
}

/** The start of the text. */
function headOf(bytes: Uint8Array, encoding: Encoding): string {
  const head = decodeText(bytes.subarray(0, HEAD_CHARACTERS), encoding).next().value ?? '';
  if (head.trim() === '' && isBlank(bytes, encoding))
    throw new RefusedFile(refuse('empty', 'The file has no text in it.'));
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (controls * 100 > head.length)
    throw new RefusedFile(
      refuse(
        'not-a-table',
        'This is not a text file. Export the list from your system as CSV and drop that file here.',
      ),
    );
  return head;
}

function isBlank(bytes: Uint8Array, encoding: Encoding): boolean {
  for (const text of decodeText(bytes, encoding)) if (text.trim() !== '') return false;
  return true;
}

function describe(
  fileName: string,
  encoding: Encoding,
  layout: Layout,
  survey: Survey,
  saved: readonly SavedMapping[],
): Recognition | Refusal {
  const { header } = layout;
  if (survey.rowCount === 0)
    return refuse(
      'only-a-header',
      'The file has a header and no rows below it: there is nothing to import.',
      header.line,
    );
  const dialect = findDialect({
    header: header.cells,
    keys: new Set(header.cells.map(headerKey)),
    rows: survey.preview,
  });
  const fingerprint = fingerprintOf(header.cells);
  const mapping = saved.find((candidate) => candidate.fingerprint === fingerprint);
  const names = nameColumns(header.cells);
  const proposal = proposeColumns(names, dialect, mapping);
  const columns = names.map((name, index): Column => {
    const samples = survey.samples[index] ?? [];
    const isUnused = header.cells[index]?.trim() === '' && samples.length === 0;
    const dateOrder = survey.dateOrders[index];
    return {
      index,
      header: name,
      use: isUnused ? 'ignored' : (proposal.uses[index] ?? 'custom'),
      samples,
      ...(dateOrder === undefined ? {} : { dateOrder }),
    };
  });
  return {
    kind: 'recognition',
    fileName,
    form: dialect.form,
    formName: dialect.name,
    encoding,
    delimiter: layout.delimiter,
    headerLine: header.line,
    columns,
    preview: survey.preview,
    rowCount: survey.rowCount,
    ...(survey.footerLine === undefined ? {} : { footerLine: survey.footerLine }),
    footerRows: survey.footerRows,
    fingerprint,
    usedSavedMapping: mapping !== undefined,
    notes: [...layoutNotes(dialect, layout, survey, names), ...proposal.notes],
  };
}

function layoutNotes(dialect: Dialect, layout: Layout, survey: Survey, names: readonly string[]): string[] {
  const notes = [...dialect.notes];
  if (layout.preambleRows > 0)
    notes.push(`The header is on line ${layout.header.line}. Left out above it: ${countRows(layout.preambleRows)}.`);
  if (survey.footerLine !== undefined)
    notes.push(
      `Left out as a footer: ${countRows(survey.footerRows)} below the table, from line ${survey.footerLine}.`,
    );
  const renamed = names.filter((name, index) => ![name, ''].includes(layout.header.cells[index]?.trim() ?? ''));
  if (renamed.length > 0)
    notes.push(
      `Renamed, as another column has the name or none may have it: ${renamed.map((name) => `“${name}”`).join(', ')}.`,
    );
  return notes;
}

function countRows(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
