import { writeCsv } from '../../../scripts/demo/csv.js';
import { companyNumber } from './people';
import { longId } from './salesforce-ids';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

const OF_CONTACT = ['FirstName', 'LastName', 'Title', 'MailingCity', 'Phone', 'Email', 'LinkedIn_Profile__c'];
const HEADER = [
  'Id',
  'Name',
  'refedge__Contact__c',
  ...OF_CONTACT.map((name) => `refedge__Contact__r.${name}`),
  'refedge__Account__c',
  'refedge__Account__r.Name',
  'refedge__Status__c',
  'refedge__Searchable__c',
  'refedge__Left_Company_On__c',
];

/** ReferenceEdge: an extract of its reference profiles, each with its contact and account in Salesforce. */
export const referenceEdge: TargetSystem = {
  form: 'ReferenceEdge',
  fileName: 'reference-profiles.csv',
  write: (people) =>
    writeCsv([
      HEADER,
      ...people.map((person) => [
        longId('a0B', person.number),
        `RBI-${1000 + person.number}`,
        longId('003', person.number),
        person.given,
        person.family,
        person.title,
        person.city,
        person.phone,
        person.email,
        `https://www.linkedin.com/in/${person.slug}/`,
        longId('001', companyNumber(person)),
        person.company,
        person.hasLeft ? 'Left Company' : 'Active',
        String(!person.hasLeft),
        person.hasLeft ? '2024-05-01' : '',
      ]),
    ]),
  changes: WITH_ACCOUNT,
  script: 'apply-reference-edge.js',
};
