import { say, type Said } from '../domain/said';
import { SaidError } from '../domain/said-error';
import type { AdvocateStatus } from '../domain/status';
import type { RefusedRow } from '../domain/import-run';
import { checkColumns } from './check-columns';
import type { ArrangeRow } from './dialects/dialect';
import { DIALECTS } from './dialects/find-dialect';
import { DoubtNotes } from './doubt-notes';
import type { ProgramWords } from './fill/cell';
import { headerKey } from './header-key';
import type { ImportedOf, ImportedRows } from './imported-linked';
import type { ImportedRowBase } from './imported-row';
import { learnWords } from './learn-words';
import type { MappedRows, RowCounts } from './mapped-rows';
import { readIdHeader } from './muster-columns';
import type { OpenedFile } from './opened-file';
import { ACCOUNT_FORM } from './read-account';
import { ASSET_FORM } from './read-asset';
import { CONTACT_FORM } from './read-contact';
import { NOMINATION_FORM } from './read-nomination';
import { readRow, type OnDoubt, type ReadableColumns, type RowForm } from './read-row';
import type { FileRow } from './read-rows';
import { USE_FORM } from './read-use';
import type { Column, FileFormat, Recognition } from './recognition';
import type { RecordKind } from './record-kind';
import { finishSteps } from './steps';
import { isBlankRow, isHeaderRow, tellSumRows } from './survey-rows';

const MAX_REFUSED_CELL = 2000;

const MAY_HAVE_SUMS: ReadonlySet<FileFormat> = new Set(['text', 'workbook']);

/**
 * Reads the rows of a recognised file as records of its kind.
 *
 * @param columns the recognition's columns, as the user settled them
 * @throws SaidError when the mapping cannot be used (see {@link checkColumns})
 */
export function mapRows(
  file: OpenedFile,
  recognition: Recognition,
  columns: readonly Column[],
  program: ProgramWords,
): MappedRows {
  return finishSteps(mapInSteps(file, recognition, columns, program));
}

/** The same in steps, so that the caller can breathe, report and stop; each step gives the number of rows read. */
export function* mapInSteps(
  file: OpenedFile,
  recognition: Recognition,
  columns: readonly Column[],
  program: ProgramWords,
): Generator<number, MappedRows> {
  const [problem] = checkColumns(columns, recognition.recordKind);
  if (problem !== undefined) throw new SaidError(problem);
  const mapping = START_MAPPING[recognition.recordKind](file, recognition, columns, program);
  for (const rows of file.rows()) {
    for (const row of rows) mapping.add(row);
    yield mapping.counts.rows;
  }
  return mapping.finish();
}

interface Mapping {
  readonly counts: RowCounts;
  add(row: FileRow): void;
  finish(): MappedRows;
}

type StartMapping = (
  file: OpenedFile,
  recognition: Recognition,
  columns: readonly Column[],
  program: ProgramWords,
) => Mapping;

function startWith<K extends RecordKind, Draft extends ImportedRowBase>(
  form: RowForm<K, Draft>,
  list: (rows: ImportedOf[K][]) => ImportedRows,
): StartMapping {
  return (file, recognition, columns, program) => new RowMapping(form, list, file, recognition, columns, program);
}

const START_MAPPING: Record<RecordKind, StartMapping> = {
  accounts: startWith(ACCOUNT_FORM, (rows) => ({ kind: 'accounts', rows })),
  contacts: startWith(CONTACT_FORM, (rows) => ({ kind: 'contacts', rows })),
  assets: startWith(ASSET_FORM, (rows) => ({ kind: 'assets', rows })),
  uses: startWith(USE_FORM, (rows) => ({ kind: 'uses', rows })),
  nominations: startWith(NOMINATION_FORM, (rows) => ({ kind: 'nominations', rows })),
};

class RowMapping<K extends RecordKind, Draft extends ImportedRowBase> implements Mapping {
  readonly counts: RowCounts = { rows: 0, taken: 0, refused: 0, blank: 0, footer: 0, repeatedHeaders: 0 };
  readonly #rows: ImportedOf[K][] = [];
  readonly #refused: RefusedRow[] = [];
  readonly #doubts = new DoubtNotes();
  readonly #columns: ReadableColumns;
  readonly #statusSpellings = new Map<AdvocateStatus, string>();
  readonly #arrange: ArrangeRow | undefined;
  readonly #withheld: readonly number[];
  /** Sums stand between the rows of reports, too; a list that Muster wrote has none. */
  readonly #isSumRow: ((cells: readonly string[]) => boolean) | undefined;

  constructor(
    readonly form: RowForm<K, Draft>,
    readonly list: (rows: ImportedOf[K][]) => ImportedRows,
    readonly file: OpenedFile,
    readonly recognition: Recognition,
    readonly columns: readonly Column[],
    program: ProgramWords,
  ) {
    const { system, hasSalesforceIds, arrangeWith, exact, withheld = [] } = DIALECTS[recognition.form];
    const isExact = exact !== undefined;
    const textOf = exact && (file.format === 'text' ? exact.textOf : (cell: string) => cell);
    this.#columns = {
      columns: columns.map((column) => {
        const { header, dateOrder = 'unclear' } = column;
        const own = { header, system: readIdHeader(header)?.system ?? system, dateOrder, isExact };
        const customName = exact?.customNameOf(textOf?.(header) ?? header, recognition.recordKind) ?? header;
        return { ...column, customName, context: { ...program, ...own, hasSalesforceIds } };
      }),
      textOf,
      mayShowErrors: file.format !== 'vcard',
    };
    this.#arrange = arrangeWith?.(file.header);
    this.#withheld = file.header.flatMap((name, index) => (withheld.includes(headerKey(name)) ? [index] : []));
    this.#isSumRow = isExact || !MAY_HAVE_SUMS.has(file.format) ? undefined : tellSumRows(file.header);
  }

  add(row: FileRow): void {
    const { headerLine, footerLine } = this.recognition;
    if (row.line <= headerLine) return;
    this.counts.rows++;
    if (isBlankRow(row.cells)) this.counts.blank++;
    else if (footerLine !== undefined && row.line >= footerLine) this.counts.footer++;
    else if (isHeaderRow(row.cells, this.file.header)) this.counts.repeatedHeaders++;
    else this.#read(row);
  }

  finish(): MappedRows {
    const { form, recordKind } = this.recognition;
    return {
      ...this.list(this.#rows),
      system: DIALECTS[form].system,
      refused: this.#refused,
      counts: this.counts,
      learnt: learnWords(this.recognition, this.columns, this.#statusSpellings),
      notes: [...this.#doubts.sentences, ...noteAbsent(recordKind, this.columns)],
    };
  }

  readonly #onDoubt: OnDoubt = (column, cell, line, doubt) => this.#doubts.add(column, cell, line, doubt);

  #read(row: FileRow): void {
    for (const index of this.#withheld) if (row.cells[index]) row.cells[index] = '';
    const cells = this.#arrange?.(row.cells) ?? row.cells;
    const read = this.#isSumRow?.(row.cells)
      ? { refused: say('row.sum') }
      : readRow(row, cells, this.#columns, this.form, this.#onDoubt);
    if ('refused' in read) {
      this.counts.refused++;
      const cells = row.cells.map((cell) => cell.slice(0, MAX_REFUSED_CELL));
      this.#refused.push({ line: row.line, reason: read.refused, cells });
      return;
    }
    this.counts.taken++;
    this.#rows.push(read);
    if ('status' in read && read.status) this.#learnStatus(read.status as AdvocateStatus, row);
  }

  #learnStatus(status: AdvocateStatus, { cells }: FileRow): void {
    if (this.#statusSpellings.has(status)) return;
    const column = this.columns.find(({ use }) => use === 'status');
    if (column !== undefined) this.#statusSpellings.set(status, (cells[column.index] ?? '').trim());
  }
}

/** A column that is not there, where something is taken for what it would say. */
function noteAbsent(kind: RecordKind, columns: readonly Column[]): Said[] {
  return kind === 'uses' && !columns.some(({ use }) => use === 'useType') ? [say('note.noUseType')] : [];
}
