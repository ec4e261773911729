import type { Program } from '../domain/program';
import type { AdvocateStatus } from '../domain/status';
import type { RefusedRow } from '../domain/import-run';
import { checkColumns } from './check-columns';
import { decodeText } from './decode-text';
import { DIALECTS } from './dialects/find-dialect';
import type { ImportedContact } from './imported-contact';
import { learnWords } from './learn-words';
import type { MappedRows, RowCounts } from './mapped-rows';
import { readContact, type OnDoubt, type ReadableColumn } from './read-contact';
import { readRows, type FileRow } from './read-rows';
import type { Column, Recognition } from './recognition';
import { finishSteps } from './steps';
import { isBlankRow, isHeaderRow } from './survey-rows';

const MAX_REFUSED_CELL = 2000;

/** What of the program bears on reading its files. */
export type ProgramWords = Pick<Program, 'statusWords'>;

/**
 * Reads the rows of a recognised file as contacts.
 *
 * @param columns the recognition's columns, as the user settled them
 * @throws Error with the problems in words when the mapping cannot be used (see {@link checkColumns})
 */
export function mapRows(
  bytes: Uint8Array,
  recognition: Recognition,
  columns: readonly Column[],
  program: ProgramWords,
): MappedRows {
  return finishSteps(mapInSteps(bytes, recognition, columns, program));
}

/** The same in steps, so that the caller can breathe, report and stop; each step gives the number of rows read. */
export function* mapInSteps(
  bytes: Uint8Array,
  recognition: Recognition,
  columns: readonly Column[],
  program: ProgramWords,
): Generator<number, MappedRows> {
  const problems = checkColumns(columns);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const mapping = new RowMapping(recognition, columns, program);
  for (const rows of readRows(decodeText(bytes, recognition.encoding), recognition.delimiter)) {
    for (const row of rows) mapping.add(row);
    yield mapping.counts.rows;
  }
  return mapping.finish();
}

class RowMapping {
  readonly counts: RowCounts = { rows: 0, taken: 0, refused: 0, blank: 0, footer: 0, repeatedHeaders: 0 };
  readonly #contacts: ImportedContact[] = [];
  readonly #refused: RefusedRow[] = [];
  readonly #doubts = new Map<string, { count: number; first: string }>();
  readonly #columns: ReadableColumn[];
  readonly #statusSpellings = new Map<AdvocateStatus, string>();
  #header: readonly string[] = [];

  constructor(
    readonly recognition: Recognition,
    readonly columns: readonly Column[],
    program: ProgramWords,
  ) {
    const { system, hasSalesforceIds } = DIALECTS[recognition.form];
    const { statusWords } = program;
    this.#columns = columns.map((column) => {
      const { dateOrder = 'unclear' } = column;
      return { ...column, context: { system, hasSalesforceIds, statusWords, dateOrder } };
    });
  }

  add(row: FileRow): void {
    const { headerLine, footerLine } = this.recognition;
    if (row.line === headerLine) this.#header = row.cells;
    if (row.line <= headerLine) return;
    this.counts.rows++;
    if (isBlankRow(row.cells)) this.counts.blank++;
    else if (footerLine !== undefined && row.line >= footerLine) this.counts.footer++;
    else if (isHeaderRow(row.cells, this.#header)) this.counts.repeatedHeaders++;
    else this.#read(row);
  }

  finish(): MappedRows {
    return {
      system: DIALECTS[this.recognition.form].system,
      contacts: this.#contacts,
      refused: this.#refused,
      counts: this.counts,
      learnt: learnWords(this.recognition, this.columns, this.#statusSpellings),
      notes: [...this.#doubts].map(([what, { count, first }]) => `${what} (${count}; the first: ${first}).`),
    };
  }

  readonly #onDoubt: OnDoubt = (column, cell, line, doubt) => {
    const what =
      doubt === 'kept'
        ? `Cells of “${column.header}” were not understood and are kept as a custom field`
        : `Dates of “${column.header}” can be read in two ways and were read month first`;
    const known = this.#doubts.get(what);
    if (known === undefined) this.#doubts.set(what, { count: 1, first: `“${cell.slice(0, 60)}” on line ${line}` });
    else known.count++;
  };

  #read(row: FileRow): void {
    const read = readContact(row, this.#columns, this.#onDoubt);
    if ('refused' in read) {
      this.counts.refused++;
      const cells = row.cells.map((cell) => cell.slice(0, MAX_REFUSED_CELL));
      this.#refused.push({ line: row.line, reason: read.refused, cells });
      return;
    }
    this.counts.taken++;
    this.#contacts.push(read);
    if (read.status && !this.#statusSpellings.has(read.status)) this.#learnStatus(read.status, row);
  }

  #learnStatus(status: AdvocateStatus, row: FileRow): void {
    const column = this.columns.find(({ use }) => use === 'status');
    if (column !== undefined) this.#statusSpellings.set(status, (row.cells[column.index] ?? '').trim());
  }
}
