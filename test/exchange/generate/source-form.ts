import type { Person } from './people';

/** What a contact in the store is compared by. */
export type SeenField =
  'id' | 'title' | 'company' | 'email' | 'phone' | 'mobile' | 'location' | 'profile' | 'status' | 'notes';

/** How a source writes large files. */
export interface SourceForm {
  /** Where the name of the file tells something. */
  fileName: string;
  encoding?: 'utf-8' | 'utf-16le' | 'windows-1252';
  hasMark?: boolean;
  /** The file as text, or as the bytes of a workbook. */
  write(people: readonly Person[]): string | Uint8Array<ArrayBuffer>;
  /** What of the people the file shows; of records of other kinds nothing. */
  shows: readonly SeenField[];
  /** The id that the store must have for a person. */
  idOf?(person: Person): string;
  /** The program has the people already. */
  needsPeople?: boolean;
}

/** A column of a table: its header, and the cell of a person. */
export type TableColumn = [header: string, cell: (person: Person) => string];

/** Writes a table with lines above and below it. `quotes`: which cells have quotation marks. */
export function writeTable(
  columns: readonly TableColumn[],
  people: readonly Person[],
  { delimiter = ',', end = '\n', quotes = 'needed', before = [], after = [] }: TableForm = {},
): string {
  const quote = (cell: string) =>
    quotes === 'all' || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: readonly string[]) => cells.map(quote).join(delimiter);
  const rows = people.map((person) => line(columns.map(([, cell]) => cell(person))));
  return [...before, line(columns.map(([header]) => header)), ...rows, ...after, ''].join(end);
}

interface TableForm {
  delimiter?: ',' | ';' | '\t';
  end?: '\n' | '\r\n';
  quotes?: 'all' | 'needed';
  before?: readonly string[];
  after?: readonly string[];
}

/** Columns that many sources have, by their usual cells. */
export const cellOf = {
  given: ({ given }: Person) => given,
  family: ({ family }: Person) => family,
  full: ({ given, family }: Person) => `${given} ${family}`,
  title: ({ title }: Person) => title,
  company: ({ company }: Person) => company,
  email: ({ email }: Person) => email,
  phone: ({ phone }: Person) => phone,
  mobile: ({ mobile }: Person) => mobile,
  city: ({ city }: Person) => city,
  profile: ({ slug }: Person) => (slug === '' ? '' : `https://www.linkedin.com/in/${slug}`),
  day: ({ day }: Person) => day,
  notes: ({ notes }: Person) => notes,
  nothing: () => '',
} as const;
