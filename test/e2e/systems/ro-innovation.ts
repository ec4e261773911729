import { utils, write } from '@e965/xlsx';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

/** RO Innovation: its grid of contacts saved to Excel, without any id; its administrator works through a review sheet. */
export const roInnovation: TargetSystem = {
  form: 'RO Innovation review sheet',
  fileName: 'RO Innovation contacts.xlsx',
  write: (people) => {
    const book = utils.book_new();
    const rows = people.map((person) => ({
      'Customer Name': person.company,
      'First Name': person.given,
      'Last Name': person.family,
      Title: person.title,
      City: person.city,
      Email: person.email,
      Phone: person.phone,
      'LinkedIn URL': `https://www.linkedin.com/in/${person.slug}/`,
      'Reference Status': person.hasLeft ? 'Left Company' : 'Active',
      Searchable: person.hasLeft ? 'No' : 'Yes',
      'Left Company On': person.hasLeft ? '2024-05' : '',
    }));
    utils.book_append_sheet(book, utils.json_to_sheet(rows), 'Contacts');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  },
  changes: WITH_ACCOUNT,
  script: 'apply-ro-innovation.js',
};
