import type { SavedMapping } from '../domain/memory';
import { say, type Said } from '../domain/said';
import { findDialect } from './dialects/find-dialect';
import { MAX_COLUMNS } from './file-limits';
import { fingerprintOf, savedKindOf } from './fingerprint';
import { guessRecordKind } from './guess-record-kind';
import { headerKey } from './header-key';
import { nameColumns } from './name-columns';
import type { OpenedFile } from './opened-file';
import { proposeColumns } from './propose-columns';
import type { Column, FileFormat, LayoutChoice, Recognition } from './recognition';
import { refuse, type Refusal } from './refusal';
import { RefusedFile } from './refused-file';
import { plainText } from './spreadsheet-text';
import { finishSteps } from './steps';
import { countRefusalColumns } from './write-refused-rows';
import { RowSurvey, type Survey, type TableHabits } from './survey-rows';

/**
 * Recognises what an opened file holds: form, kind of records, footer, and what each column is likely to be. Never throws: a file
 * without rows, or with rows that cannot be read, is answered with a refusal in words. `saved` are the program's remembered
 * mappings; `told` is what the user knows better.
 */
export function recogniseFile(
  file: OpenedFile,
  saved: readonly SavedMapping[] = [],
  told: LayoutChoice = {},
): Recognition | Refusal {
  return finishSteps(recogniseInSteps(file, saved, told));
}

/** The same in steps, so that the caller can breathe, report and stop; each step gives the number of pieces read. */
export function* recogniseInSteps(
  file: OpenedFile,
  saved: readonly SavedMapping[],
  told: LayoutChoice,
): Generator<number, Recognition | Refusal> {
  const { header, headerLine } = file;
  if (header.length > MAX_COLUMNS)
    return refuse(
      'too-many-columns',
      say('file.wideHeader', { columns: header.length, most: MAX_COLUMNS }),
      headerLine,
    );
  try {
    const survey = new RowSurvey(header, HABITS[file.format]);
    let pieces = 0;
    for (const rows of file.rows()) {
      for (const row of rows) if (row.line > headerLine) survey.add(row);
      yield ++pieces;
    }
    return describe(file, survey.finish(), saved, told);
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}

const HABITS: Record<FileFormat, TableHabits> = {
  text: { hasFooter: true, mayBeWider: false },
  workbook: { hasFooter: true, mayBeWider: true },
  json: { hasFooter: false, mayBeWider: false },
  vcard: { hasFooter: false, mayBeWider: false },
};

function describe(
  file: OpenedFile,
  survey: Survey,
  saved: readonly SavedMapping[],
  told: LayoutChoice,
): Recognition | Refusal {
  const { format, fileName, encoding, delimiter, sheets, sheet, headerLine } = file;
  if (survey.rowCount === 0) return refuse('only-a-header', say('file.onlyHeader'), headerLine);
  const { preview: rows } = survey;
  const header = survey.samples.map((_, index) => file.header[index] ?? '');
  const sheetName = sheet ?? '';
  const refusalColumns = countRefusalColumns(header);
  const own = header.slice(refusalColumns);
  const recordKind = told.recordKind ?? savedKindOf(own, saved) ?? guessRecordKind(header, rows, fileName, sheetName);
  const keys = new Set(header.map(headerKey));
  const dialect = findDialect({ format, fileName, sheetName, recordKind, header, keys, rows });
  const fingerprint = fingerprintOf(own, recordKind);
  const mapping = saved.find((candidate) => candidate.fingerprint === fingerprint);
  // Names that a spreadsheet program would change have an apostrophe in front, as cells do.
  const isGuarded = format === 'text' && dialect.exact === undefined;
  const said = isGuarded ? header.map((cell) => plainText(cell.trim())) : header;
  const names = nameColumns(said);
  const proposal = proposeColumns(names, dialect, recordKind, mapping, rows);
  const columns = names.map((name, index): Column => {
    const samples = survey.samples[index] ?? [];
    const isUnused = index < refusalColumns || (header[index]?.trim() === '' && samples.length === 0);
    const seen = survey.dateOrders[index];
    const dateOrder = seen && (told.dateOrders?.[index] ?? seen);
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
    format,
    recordKind,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheets === undefined ? {} : { sheets }),
    ...(sheet === undefined ? {} : { sheet }),
    headerLine,
    columns,
    preview: rows,
    rowCount: survey.rowCount,
    ...(survey.footerLine === undefined ? {} : { footerLine: survey.footerLine }),
    footerRows: survey.footerRows,
    fingerprint,
    usedSavedMapping: mapping !== undefined,
    notes: [...dialect.notes, ...layoutNotes(file, survey, names, said), ...proposal.notes],
  };
}

function layoutNotes(file: OpenedFile, survey: Survey, names: readonly string[], header: readonly string[]): Said[] {
  const notes = [...file.notes()];
  if (file.preambleRows > 0) notes.push(say('note.above', { line: file.headerLine, count: file.preambleRows }));
  if (survey.footerLine !== undefined)
    notes.push(say('note.footer', { count: survey.footerRows, line: survey.footerLine }));
  const renamed = names.filter((name, index) => ![name, ''].includes(header[index]?.trim() ?? ''));
  if (renamed.length > 0)
    notes.push(say('note.renamed', { names: { list: renamed.map((text) => say('quoted', { text })) } }));
  return notes;
}
