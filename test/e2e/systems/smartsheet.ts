import { writeCsv } from '../../../scripts/demo/csv.js';
import { WITHOUT_ACCOUNT, type TargetSystem } from './target-system';

const HEADER =
  'Advocate,Contact ID,First name,Last name,Job title,Company,City,E-mail,LinkedIn,Status,Searchable,Left company on,Modified By,Latest Comment';

/** A sheet of Smartsheet saved as CSV: the primary column first, a key column beside it. */
export const smartsheet: TargetSystem = {
  form: 'Smartsheet',
  fileName: 'Smartsheet advocates.csv',
  write: (people) =>
    writeCsv([
      HEADER.split(','),
      ...people.map((person) => [
        `${person.given} ${person.family}`,
        `ADV-${String(person.number).padStart(4, '0')}`,
        person.given,
        person.family,
        person.title,
        person.company,
        person.city,
        person.email,
        `https://www.linkedin.com/in/${person.slug}/`,
        person.hasLeft ? 'Gone' : 'Active',
        String(!person.hasLeft),
        person.hasLeft ? '2024-05-01' : '',
        'sam@sampleton.example',
        '',
      ]),
    ]),
  changes: WITHOUT_ACCOUNT,
  script: 'apply-smartsheet.js',
};
