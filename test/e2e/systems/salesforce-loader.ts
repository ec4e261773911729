import { writeCsv } from '../../../scripts/demo/csv.js';
import { companyNumber } from './people';
import { longId } from './salesforce-ids';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

const HEADER =
  'Id,FirstName,LastName,Title,AccountId,Account.Name,MailingCity,Phone,Email,LinkedIn_Profile__c,Reference_Status__c,Searchable__c,Left_Company_On__c';

/** Salesforce, by Data Loader in both directions. */
export const salesforceLoader: TargetSystem = {
  form: 'Salesforce Data Loader',
  fileName: 'contacts-extract.csv',
  write: (people) =>
    writeCsv([
      HEADER.split(','),
      ...people.map((person) => [
        longId('003', person.number),
        person.given,
        person.family,
        person.title,
        longId('001', companyNumber(person)),
        person.company,
        person.city,
        person.phone,
        person.email,
        `https://www.linkedin.com/in/${person.slug}/`,
        person.hasLeft ? 'Left Company' : 'Active',
        String(!person.hasLeft),
        person.hasLeft ? '2024-05-01' : '',
      ]),
    ]),
  changes: WITH_ACCOUNT,
  script: 'apply-salesforce-loader.js',
};
