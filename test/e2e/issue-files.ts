import { writeCsv } from '../../scripts/demo/csv.js';

/** A contact of a system of record with what may be wrong with it. */
export interface RawRow {
  given: string;
  family: string;
  title?: string;
  company?: string;
  email?: string;
  phone?: string;
  status?: string;
  slug?: string;
}

const HEADER = [
  'Id',
  'FirstName',
  'LastName',
  'Title',
  'Account.Name',
  'Email',
  'Phone',
  'Status__c',
  'LinkedIn_Profile__c',
];

/** A Data Loader file with these contacts, whatever is wrong with them. */
export function rawFile(rows: readonly RawRow[]): string {
  return writeCsv([
    HEADER,
    ...rows.map(({ given, family, title = '', company = '', email = '', phone = '', status = 'Active', slug }, at) => [
      `003000000000${String(at).padStart(3, '0')}AAA`,
      ...[given, family, title, company, email, phone, status],
      slug === undefined ? '' : `https://www.linkedin.com/in/${slug}/`,
    ]),
  ]);
}
