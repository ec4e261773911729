import { writeCsv } from '../../../scripts/demo/csv.js';
import { companyNumber } from './people';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

const HEADER =
  'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Associated Company IDs,Associated Company,City,Contact owner,Lifecycle Stage,LinkedIn URL,Reference status,Searchable,Left company on';

/** HubSpot: all contacts of a view as CSV, and the update of contacts and companies by Record ID. */
export const hubspot: TargetSystem = {
  form: 'HubSpot',
  fileName: 'hubspot-crm-exports-all-contacts.csv',
  write: (people) =>
    writeCsv([
      HEADER.split(','),
      ...people.map((person) => [
        String(70_100_000_000 + person.number),
        person.given,
        person.family,
        person.email,
        person.phone,
        person.title,
        String(9_200_000_000 + companyNumber(person)),
        person.company,
        person.city,
        'Sam Sampleton',
        'Evangelist',
        `https://www.linkedin.com/in/${person.slug}/`,
        person.hasLeft ? 'Left company' : 'Active',
        person.hasLeft ? 'No' : 'Yes',
        person.hasLeft ? '2024-05-01' : '',
      ]),
    ]),
  changes: WITH_ACCOUNT,
  script: 'apply-hubspot.js',
};
