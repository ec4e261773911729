import { readSalesforceId } from '../../../src/exchange/values/salesforce-id';
import { buildBook } from '../build-book';
import { STATUS_WORDS, type Person } from './people';
import { cellOf, writeTable, type SourceForm, type TableColumn } from './source-form';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id of 15 characters, in which case matters. */
function salesforceId(prefix: string, number: number): string {
  let rest = number;
  const digits = Array.from({ length: 5 }, () => {
    const digit = DIGITS[rest % DIGITS.length]!;
    rest = Math.floor(rest / DIGITS.length);
    return digit;
  });
  return `${prefix}Ax00000${digits.reverse().join('')}`;
}

function longId(prefix: string, number: number): string {
  const read = readSalesforceId(salesforceId(prefix, number), 'any');
  if ('wrong' in read) throw new Error(read.wrong.say);
  return read.id;
}

const contactId = ({ number }: Person) => longId('003', number);
const accountId = ({ companyNumber }: Person) => longId('001', companyNumber);
const status = ({ status }: Person) => STATUS_WORDS[status];
const instant = ({ day }: Person) => `${day}T08:30:00.000Z`;
const english = ({ day }: Person) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}/${day.slice(0, 4)}`;
const CONTACT: TableColumn[] = [
  ['Title', cellOf.title],
  ['Email', cellOf.email],
  ['Phone', cellOf.phone],
];
const SEEN = ['id', 'title', 'company', 'email', 'phone', 'status'] as const;

const NOMINATIONS: TableColumn[] = [
  ['Nomination URL', ({ number }) => `https://ro.example/nominations/${number}`],
  ['Submission Date', cellOf.day],
  ['Status', ({ number }) => (number % 2 === 0 ? 'Submitted' : 'Approved')],
  ['Company Name', cellOf.company],
  ['Contact Name', cellOf.full],
  ['Title', cellOf.title],
];

const SHEET: TableColumn[] = [
  ['Advocate', cellOf.full],
  ['Contact ID', ({ number }) => `ADV-${String(number).padStart(5, '0')}`],
  ['Company', cellOf.company],
  ...CONTACT,
  ['Advocate Status', status],
  ['Notes', cellOf.notes],
  ['Modified By', () => 'sam@sampleton.example'],
  ['Modified Date', ({ day }) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(2, 4)} 8:30 AM`],
];

/** The systems of record. */
export const SYSTEMS: Record<string, SourceForm> = {
  'salesforce-loader': {
    fileName: 'extract.csv',
    idOf: (person) => `salesforce ${contactId(person)}`,
    shows: [...SEEN, 'mobile', 'location', 'profile', 'notes'],
    write: (people) =>
      writeTable(
        [
          ['Id', contactId],
          ['FirstName', cellOf.given],
          ['LastName', cellOf.family],
          ...CONTACT,
          ['MobilePhone', cellOf.mobile],
          ['AccountId', accountId],
          ['Account.Name', cellOf.company],
          ['MailingCity', cellOf.city],
          ['Description', cellOf.notes],
          ['Reference_Status__c', status],
          ['LinkedIn_URL__c', cellOf.profile],
          ['LastModifiedDate', instant],
        ],
        people,
        { quotes: 'all' },
      ),
  },
  'salesforce-report': {
    fileName: 'report1772444444.csv',
    encoding: 'windows-1252',
    idOf: (person) => `salesforce ${contactId(person)}`,
    shows: [...SEEN, 'location'],
    write: (people) =>
      writeTable(
        [
          ['Contact ID', ({ number }) => salesforceId('003', number)],
          ['First Name', cellOf.given],
          ['Last Name', cellOf.family],
          ['Account Name', cellOf.company],
          ...CONTACT,
          ['Mailing City', cellOf.city],
          ['Reference Status', status],
          ['Last Modified Date', english],
        ],
        people,
        {
          quotes: 'all',
          after: ['', '', '"Advocates"', '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."'],
        },
      ),
  },
  'reference-edge': {
    fileName: 'profiles.csv',
    idOf: ({ number }) => `reference-edge ${longId('a0B', number)}`,
    shows: SEEN,
    write: (people) =>
      writeTable(
        [
          ['Id', ({ number }) => longId('a0B', number)],
          ['Name', ({ number }) => `RBI-${number}`],
          ['refedge__Contact__c', contactId],
          ['refedge__Contact__r.FirstName', cellOf.given],
          ['refedge__Contact__r.LastName', cellOf.family],
          ...CONTACT.map(([header, cell]): TableColumn => [`refedge__Contact__r.${header}`, cell]),
          ['refedge__Account__c', accountId],
          ['refedge__Account__r.Name', cellOf.company],
          ['refedge__Status__c', status],
          ['LastModifiedDate', instant],
        ],
        people,
      ),
  },
  'ro-contacts': {
    fileName: 'RO Innovation Contacts.csv',
    shows: ['title', 'company', 'email', 'phone', 'status', 'notes'],
    write: (people) =>
      writeTable(
        [
          ['Contact Name', cellOf.full],
          ['Customer Name', cellOf.company],
          ...CONTACT,
          ['Reference Status', status],
          ['Comments', cellOf.notes],
        ],
        people,
        { end: '\r\n' },
      ),
  },
  'ro-customers': {
    fileName: 'RO Innovation Customers.csv',
    shows: [],
    write: (people) =>
      writeTable(
        [
          ['Customer Name', cellOf.company],
          ['Reference Status', ({ companyNumber }) => (companyNumber % 2 === 0 ? 'Active' : 'Inactive')],
          ['Region', ({ companyNumber }) => ['EMEA', 'AMER', 'APAC'][companyNumber % 3]!],
        ],
        people.filter(({ number }) => number % 4 === 0),
      ),
  },
  'ro-nominations': {
    fileName: 'Nominations.csv',
    shows: [],
    write: (people) => writeTable(NOMINATIONS, people),
  },
  hubspot: {
    fileName: 'hubspot-crm-exports-all-contacts-2026-03-02.csv',
    idOf: ({ number }) => `hubspot ${10_000_000_000 + number}`,
    shows: [...SEEN, 'mobile', 'location', 'profile'],
    write: (people) =>
      writeTable(
        [
          ['Record ID', ({ number }) => String(10_000_000_000 + number)],
          ['First Name', cellOf.given],
          ['Last Name', cellOf.family],
          ['Email', cellOf.email],
          ['Phone Number', cellOf.phone],
          ['Mobile Phone Number', cellOf.mobile],
          ['Job Title', cellOf.title],
          ['City', cellOf.city],
          ['Contact owner', () => 'Sam Sampleton'],
          ['Associated Company IDs', ({ companyNumber }) => String(20_000_000_000 + companyNumber)],
          ['Associated Company', cellOf.company],
          ['Advocate Status', status],
          ['LinkedIn URL', cellOf.profile],
          ['Last Modified Date', ({ day }) => `${day} 08:30`],
        ],
        people,
        { quotes: 'all' },
      ),
  },
  'smartsheet-csv': {
    fileName: 'Advocates.csv',
    idOf: ({ number }) => `smartsheet ADV-${String(number).padStart(5, '0')}`,
    shows: [...SEEN, 'notes'],
    write: (people) => writeTable(SHEET, people, { end: '\r\n' }),
  },
  'smartsheet-xlsx': {
    fileName: 'Smartsheet Advocates.xlsx',
    idOf: ({ number }) => `smartsheet ADV-${String(number).padStart(5, '0')}`,
    shows: [...SEEN, 'notes'],
    write: (people) => {
      const rows = people.map((person) => SHEET.map(([, cell]) => cell(person)));
      return buildBook({ sheets: [{ name: 'Advocates', rows: [SHEET.map(([header]) => header), ...rows] }] });
    },
  },
};
