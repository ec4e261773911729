import { companyNumber } from './people';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

/** A program of the customer's own that speaks JSON. */
export const json: TargetSystem = {
  form: 'JSON',
  fileName: 'advocates.json',
  write: (people) =>
    JSON.stringify(
      people.map((person) => ({
        id: `p-${person.number}`,
        firstName: person.given,
        lastName: person.family,
        jobTitle: person.title,
        account: { id: `c-${companyNumber(person)}`, name: person.company },
        city: person.city,
        email: person.email,
        linkedin: `https://www.linkedin.com/in/${person.slug}/`,
        status: person.hasLeft ? 'left-company' : 'active',
        searchable: !person.hasLeft,
        leftOn: person.hasLeft ? '2024-05' : '',
      })),
      null,
      1,
    ),
  changes: WITH_ACCOUNT,
  script: 'apply-json.js',
};
