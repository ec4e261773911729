import { utils, write } from '@e965/xlsx';
import { companyNumber } from './people';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

/** A team's own workbook. */
export const excel: TargetSystem = {
  form: 'Excel workbook',
  fileName: 'Advocates.xlsx',
  write: (people) => {
    const book = utils.book_new();
    const rows = people.map((person) => ({
      ID: `00${100 + person.number}`,
      'First name': person.given,
      'Last name': person.family,
      'Job title': person.title,
      'Company ID': `C-${companyNumber(person)}`,
      Company: person.company,
      City: person.city,
      'E-mail': person.email,
      Phone: person.phone,
      LinkedIn: `https://www.linkedin.com/in/${person.slug}/`,
      Status: person.hasLeft ? 'Left' : 'Active',
      Searchable: person.hasLeft ? 'No' : 'Yes',
      'Left on': person.hasLeft ? '2024-05' : '',
    }));
    utils.book_append_sheet(book, utils.json_to_sheet(rows), 'Advocates');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes'], ['Ask Sam before you change anything.']]), 'Read me');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  },
  changes: WITH_ACCOUNT,
  script: 'apply-excel.js',
};
