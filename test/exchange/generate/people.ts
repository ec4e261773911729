import { createRandom } from '../../../scripts/create-random.js';

/** An invented person with what files say of people, and what Muster must make of it. */
export interface Person {
  /** From 0; ids are made of it. */
  number: number;
  given: string;
  family: string;
  title: string;
  /** From 0; several people share a company. */
  companyNumber: number;
  company: string;
  email: string;
  phone: string;
  mobile: string;
  city: string;
  slug: string;
  status: keyof typeof STATUS_WORDS;
  /** When the record was last changed. */
  day: string;
  notes: string;
}

/** The words for statuses that files of English speakers have. */
export const STATUS_WORDS = {
  active: 'Active',
  paused: 'On Hold',
  inactive: 'Inactive',
  'left-company': 'Left Company',
} as const;

const GIVEN = [
  'Aïda',
  'Björn',
  'Chloé',
  'Dörte',
  'Eñeko',
  'Føroya',
  'Gaël',
  'Håkon',
  'Inês',
  'José',
  'Kürsat',
  'Lætitia',
];
const SYLLABLES = ['ba', 'dél', 'gör', 'han', 'kor', 'lin', 'mau', 'nil', 'pré', 'ros', 'sten', 'vår'];
const TITLES = ['CTO', 'Head of "Data", North', 'VP Sales; EMEA', 'Engineer', 'Directrice', 'Leiter Einkauf'];
const KINDS = ['Works', '& Sons', 'Group', 'Bank, Ltd', 'GmbH', 'S.A.'];
const CITIES = ['Århus', 'Köln', 'Leeds', 'Málaga', 'Orléans', 'Zürich'];
const NOTES = ['', 'Prefers mornings', 'Two\nlines', 'Says: "later", maybe'];

/** The same people for the same seed. No two have one name, and each is at the company that its number says. */
export function generatePeople(rows: number, seed: number): Person[] {
  const { between, chance, pick } = createRandom(seed);
  const digits = (count: number) => Array.from({ length: count }, () => between(0, 9)).join('');
  return Array.from({ length: rows }, (_, number) => {
    const companyNumber = Math.floor(number / 4);
    const slug = `person-${number}-demo`;
    return {
      number,
      given: pick(GIVEN),
      family: spell(number),
      title: pick(TITLES),
      companyNumber,
      company: `${spell(companyNumber)} ${KINDS[companyNumber % KINDS.length]}`,
      email: chance(0.1) ? '' : `p${number}@company${companyNumber}.example`,
      phone: chance(0.3) ? '' : `+44 1632 960${digits(3)}`,
      mobile: chance(0.5) ? '' : `+44 7700 900${digits(3)}`,
      city: pick(CITIES),
      slug: chance(0.2) ? '' : slug,
      status: pick(Object.keys(STATUS_WORDS) as Person['status'][]),
      day: `20${between(10, 24)}-0${between(1, 9)}-${between(10, 27)}`,
      notes: pick(NOTES),
    };
  });
}

/** A name for each number: its digits to the base of the syllables, at least three of them. */
function spell(number: number): string {
  let name = '';
  for (let rest = number, place = 0; place < 3 || rest > 0; place++) {
    name += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name[0]!.toUpperCase() + name.slice(1);
}
