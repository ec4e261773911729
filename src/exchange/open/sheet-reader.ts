import { say } from '../../domain/said';
import { MAX_COLUMNS } from '../file-limits';
import type { FileRow } from '../read-rows';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';
import { textOfNumber } from './cell-number';
import type { CellFormat } from './read-cell-formats';
import { unescapeCell } from './unescape-cell';
import type { XmlHandlers } from './xml-reader';

/** What the cells of a sheet point to. */
export interface SheetContext {
  texts: readonly string[];
  formats: readonly CellFormat[];
  isFrom1904: boolean;
}

/** What of a sheet's cells could not be read as it is shown. */
export interface SheetLosses {
  /** Cells that show an error, such as #N/A. */
  errors: number;
  firstError: string;
  /** Formulas without a result. */
  unsolved: number;
  firstUnsolved: string;
}

const NUMBER: CellFormat = { kind: 'number' };

/** Rows of Excel's sheets. */
const MAX_ROWS = 1_048_576;

/** Turns the elements of a sheet (ECMA-376 part 1, 18.3) into rows. Give `handlers` to an XML reader and take the rows as they come. */
export class SheetReader {
  readonly losses: SheetLosses = { errors: 0, firstError: '', unsolved: 0, firstUnsolved: '' };
  readonly handlers: XmlHandlers = {
    open: (name, attributes) => this.#open(name, attributes),
    close: (name) => this.#close(name),
    text: (text) => {
      if (this.#isValue) this.#value += text;
    },
  };
  #rows: FileRow[] = [];
  #cells: string[] = [];
  #line = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #isValue = false;
  #hasFormula = false;
  #hasValue = false;
  #isReading = false;

  constructor(readonly context: SheetContext) {}

  /** The rows that are complete, each once. Rows without a value are not among them, but for one blank row in place of every gap. */
  take(): FileRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #open(name: string, attributes: () => Record<string, string>): void {
    this.#isValue = false;
    switch (name) {
      case 'c':
        this.#beginCell(attributes());
        return;
      case 'v':
        this.#isValue = this.#hasValue = true;
        return;
      case 't':
        this.#isValue = !this.#isReading;
        this.#hasValue = true;
        return;
      case 'f':
        this.#hasFormula = true;
        return;
      case 'rPh':
        this.#isReading = true;
        return;
      case 'row':
        this.#beginRow(attributes());
    }
  }

  #close(name: string): void {
    this.#isValue = false;
    if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
    else if (name === 'rPh') this.#isReading = false;
  }

  #beginRow({ r }: Record<string, string>): void {
    const line = r === undefined ? this.#line + 1 : Number(r);
    if (!Number.isInteger(line) || line <= this.#line || line > MAX_ROWS)
      throw new RefusedFile(refuse('damaged', say('file.damaged.order', { row: this.#line }), this.#line));
    this.#cells = [];
    this.#column = -1;
    if (line > this.#line + 1) this.#addGap(this.#line + 1);
    this.#line = line;
  }

  #addGap(line: number): void {
    this.#rows.push({ line, cells: [''] });
  }

  #beginCell({ r, t = 'n', s = '0' }: Record<string, string>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#type = t;
    this.#style = Number(s);
    this.#value = '';
    this.#hasFormula = this.#hasValue = false;
  }

  #endCell(): void {
    const text = this.#textOfCell();
    if (text === '') return;
    if (this.#column >= MAX_COLUMNS || this.#column < 0) throw tooWide(this.#line);
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #endRow(): void {
    this.#rows.push({ line: this.#line, cells: this.#cells.length === 0 ? [''] : this.#cells });
  }

  #textOfCell(): string {
    const { texts, formats, isFrom1904 } = this.context;
    const value = this.#value;
    if (this.#hasFormula && !this.#hasValue) this.#lose('unsolved', 'firstUnsolved');
    switch (this.#type) {
      case 's':
        return value === '' ? '' : (texts[Number(value)] ?? this.#throwLostText());
      case 'str':
      case 'inlineStr':
        return unescapeCell(value);
      case 'b':
        return value === '' ? '' : /^(?:1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE';
      case 'e':
        this.#lose('errors', 'firstError');
        return '';
      case 'd':
        return value.replace(/T(?:00:00(?::00(?:\.0+)?)?)?Z?$/, '');
      default:
        return textOfNumber(value.trim(), formats[this.#style] ?? NUMBER, isFrom1904);
    }
  }

  #lose(what: 'errors' | 'unsolved', first: 'firstError' | 'firstUnsolved'): void {
    if (this.losses[what]++ === 0) this.losses[first] = `${letters(this.#column)}${this.#line}`;
  }

  #throwLostText(): never {
    throw new RefusedFile(refuse('damaged', say('file.damaged.text', { row: this.#line }), this.#line));
  }
}

/** The place of a column, from 0, by the letters of a cell's name; -1 when there are none. */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length && at < 4; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function letters(column: number): string {
  const rest = column % 26;
  const last = String.fromCharCode(65 + rest);
  return column < 26 ? last : letters((column - rest) / 26 - 1) + last;
}

function tooWide(line: number): RefusedFile {
  return new RefusedFile(
    refuse(
      'too-many-columns',
      say('file.wideSheet', { row: line, column: letters(MAX_COLUMNS - 1), most: MAX_COLUMNS }),
      line,
    ),
  );
}
