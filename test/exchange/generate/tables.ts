import { buildBook } from '../build-book';
import { STATUS_WORDS } from './people';
import { cellOf, writeTable, type SourceForm, type TableColumn } from './source-form';

const COLUMNS: TableColumn[] = [
  ['Customer contact', cellOf.full],
  ['Company', cellOf.company],
  ['Job title', cellOf.title],
  ['E-mail', cellOf.email],
  ['Phone', cellOf.phone],
  ['Mobile', cellOf.mobile],
  ['City', cellOf.city],
  ['LinkedIn', cellOf.profile],
  ['Status', ({ status }) => STATUS_WORDS[status]],
  ['Last verified', ({ day }) => day.split('-').reverse().join('.')],
  ['Notes', cellOf.notes],
];
const SEEN = ['title', 'company', 'email', 'phone', 'mobile', 'location', 'profile', 'status', 'notes'] as const;

/** Contacts whose names the program has already, for files that speak of them. */
export const PEOPLE: SourceForm = {
  fileName: 'before.csv',
  shows: [],
  write: (people) => writeTable(COLUMNS.slice(0, 3), people),
};

/** Tables of nobody's own form, and those of the other kinds of records. */
export const TABLES: Record<string, SourceForm> = {
  'any-csv': {
    fileName: 'list.csv',
    hasMark: true,
    shows: SEEN,
    write: (people) => writeTable(COLUMNS, people, { delimiter: ';', end: '\r\n' }),
  },
  'any-tsv': {
    fileName: 'list.txt',
    encoding: 'utf-16le',
    hasMark: true,
    shows: SEEN,
    write: (people) => writeTable(COLUMNS, people, { delimiter: '\t', end: '\r\n' }),
  },
  'any-xlsx': {
    fileName: 'list.xlsx',
    shows: SEEN,
    write: (people) => {
      const cells = people.map((person) =>
        COLUMNS.map(([header, cell]) => (header === 'Last verified' ? { day: person.day } : cell(person) || null)),
      );
      return buildBook({
        isFrom1904: true,
        sheets: [{ name: 'List', rows: [COLUMNS.map(([header]) => header), ...cells] }],
      });
    },
  },
  'any-json': {
    fileName: 'list.json',
    shows: SEEN,
    write: (people) =>
      JSON.stringify(
        people.map((person) => Object.fromEntries(COLUMNS.map(([header, cell]) => [header, cell(person)]))),
      ),
  },
  accounts: {
    fileName: 'accounts.csv',
    shows: [],
    write: (people) =>
      writeTable(
        [
          ['Account number', ({ companyNumber }) => String(companyNumber).padStart(6, '0')],
          ['Account name', cellOf.company],
          ['Industry', () => 'Gardening'],
          ['Account type', ({ companyNumber }) => (companyNumber % 5 === 0 ? 'Prospect' : 'Customer')],
          ['Employees', ({ companyNumber }) => String(companyNumber * 3)],
        ],
        people.filter(({ number }) => number % 4 === 0),
      ),
  },
  assets: {
    fileName: 'assets.csv',
    shows: [],
    needsPeople: true,
    write: (people) =>
      writeTable(
        [
          ['Asset ID', ({ number }) => `AS-${number}`],
          ['Asset title', ({ number, company }) => `Story ${number} of ${company}`],
          ['Asset type', () => 'Case study'],
          ['Contacts', cellOf.full],
          ['Account', cellOf.company],
          ['Status', ({ number }) => (number % 3 === 0 ? 'Draft' : 'Published')],
          ['Published on', cellOf.day],
        ],
        people,
      ),
  },
  uses: {
    fileName: 'requests.csv',
    shows: [],
    needsPeople: true,
    write: (people) =>
      writeTable(
        [
          ['Request ID', ({ number }) => `R-${number}`],
          ['Date', cellOf.day],
          ['Activity type', ({ number }) => (number % 2 === 0 ? 'Reference call' : 'Site visit')],
          ['Contact', cellOf.full],
          ['Account', cellOf.company],
          ['Outcome', cellOf.notes],
        ],
        people,
      ),
  },
  nominations: {
    fileName: 'nominations.csv',
    shows: [],
    write: (people) =>
      writeTable(
        [
          ['Nomination ID', ({ number }) => `N-${number}`],
          ['Nominee', cellOf.full],
          ['Nominee title', cellOf.title],
          ['Company', cellOf.company],
          ['Status', ({ number }) => (number % 2 === 0 ? 'Proposed' : 'Accepted')],
          ['Submitted on', cellOf.day],
          ['LinkedIn', cellOf.profile],
        ],
        people,
      ),
  },
};
