import type { Day } from '../../domain/ids';
import type { RecordSystem } from '../../domain/external-id';
import type { Program } from '../../domain/program';
import type { Said } from '../../domain/said';
import type { DateOrder } from '../recognition';
import { readDay, readInstant } from '../values/read-day';

/** What of the program bears on reading its files. */
export type ProgramWords = Pick<Program, 'statusWords' | 'phoneRegion'>;

/** What is known about a cell besides its text. */
export interface CellContext extends ProgramWords {
  /** The header of the cell's column. */
  header: string;
  system: RecordSystem;
  hasSalesforceIds: boolean;
  dateOrder: DateOrder;
  /** The file holds records exactly: lists are parted by "; " alone, and texts are not tidied. */
  isExact: boolean;
}

/**
 * How a cell was not plainly read: `unclear` (a date that can be read in two ways was read month first); `kept` (not understood, to be
 * kept as a custom field); `first` (of several values the first was read, and all are kept as a custom field); `assumed` (a kind of
 * use is not named, and the commonest was taken); `error` (a spreadsheet program's word for no value, read as blank).
 */
export type Doubt = 'unclear' | 'kept' | 'first' | 'assumed' | 'error';

/** What became of a cell: `read`, something short of it, or the reason why its row must be refused. */
export type Filled = 'read' | Doubt | { refused: Said };

/** Fills one field of a record from a trimmed cell. */
export type Fill<Draft> = (draft: Draft, cell: string, context: CellContext) => Filled;

/** The fields of a draft that may hold a value of a type. */
type FieldsFor<Draft, Value> = { [F in keyof Draft]-?: Value extends Draft[F] ? F : never }[keyof Draft];

/** Fills a field of one line: white space counts as a space. */
export function fillText<Draft>(field: FieldsFor<Draft, string>): Fill<Draft> {
  return (draft, cell, { isExact }) => {
    draft[field] = (!isExact && LOOSE_SPACE.test(cell) ? cell.replace(/\s+/g, ' ') : cell) as Draft[typeof field];
    return 'read';
  };
}

const LOOSE_SPACE = /[^\S ]|\s{2}/;

/** Fills a field that may have several lines. */
export function fillLines<Draft>(field: FieldsFor<Draft, string>): Fill<Draft> {
  return (draft, cell) => {
    draft[field] = cell as Draft[typeof field];
    return 'read';
  };
}

/** Fills a field whose values are a few words; a blank cell is null. */
export function fillWord<Draft, Value>(
  field: FieldsFor<Draft, Value | null>,
  read: (cell: string) => Value | undefined,
): Fill<Draft> {
  return (draft, cell) => {
    const value = cell === '' ? null : read(cell);
    if (value === undefined) return 'kept';
    draft[field] = value as Draft[typeof field];
    return 'read';
  };
}

/** Fills a day; a blank cell is the empty text. */
export function fillDay<Draft>(field: FieldsFor<Draft, Day | ''>): Fill<Draft> {
  return (draft, cell, { dateOrder }) => {
    const read = readDay(cell, dateOrder);
    if (cell !== '' && read === undefined) return 'kept';
    draft[field] = (read?.day ?? '') as Draft[typeof field];
    return read?.isUnclear ? 'unclear' : 'read';
  };
}

/** Fills an instant. A blank cell says nothing about when: the field stays absent. */
export function fillInstant<Draft>(field: FieldsFor<Draft, string>): Fill<Draft> {
  return (draft, cell, { dateOrder }) => {
    if (cell === '') return 'read';
    const read = readInstant(cell, dateOrder);
    if (read === undefined) return 'kept';
    draft[field] = read.at as Draft[typeof field];
    return read.isUnclear ? 'unclear' : 'read';
  };
}

/** The entries of a cell that lists several. `split` parts them in files whose separators are not known. */
export function entriesOf(cell: string, isExact: boolean, split: (cell: string) => string[]): string[] {
  if (!isExact) return split(cell);
  return cell === '' ? [] : cell.split('; ');
}
