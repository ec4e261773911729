import { companyNumber } from './people';
import { shortId } from './salesforce-ids';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

const HEADER =
  'Contact ID,First Name,Last Name,Title,Account ID,Account Name,Mailing City,Phone,Email,LinkedIn Profile,Reference Status,Searchable,Left Company On';

const FOOTER = '"Advocates for the program"\r\n"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."\r\n';

const quoted = (cells: readonly string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/** Salesforce, by a report out of it (Windows-1252, ids of 15 characters, a footer) and Data Import Wizard into it. */
export const salesforceWizard: TargetSystem = {
  form: 'Salesforce Data Import Wizard',
  fileName: 'report1700000000000.csv',
  write: (people) => {
    const rows = people.map((person) => [
      shortId('003', person.number),
      person.given,
      person.family,
      person.title,
      shortId('001', companyNumber(person)),
      person.company,
      person.city,
      person.phone,
      person.email,
      `https://www.linkedin.com/in/${person.slug}/`,
      person.hasLeft ? 'Left Company' : 'Active',
      person.hasLeft ? '0' : '1',
      person.hasLeft ? '2024-05-01' : '',
    ]);
    return Buffer.from(`${[HEADER.split(','), ...rows].map(quoted).join('')}\r\n\r\n${FOOTER}`, 'latin1');
  },
  changes: WITH_ACCOUNT,
  script: 'apply-salesforce-wizard.js',
};
