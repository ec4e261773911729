import { writeCsv } from '../../scripts/demo/csv.js';

/** The header of the bench's files. */
export const HEADER = [
  'First Name',
  'Last Name',
  'Title',
  'Company',
  'City',
  'Email',
  'Status',
  'LinkedIn URL',
  'Owner',
  'Notes',
];
const TITLES = ['Head of Operations', 'Director of Supply Chain', 'Data Engineer', 'VP Customer Success', 'Controller'];
const FIELDS = ['Logistics', 'Software', 'Foods', 'Instruments', 'Energy', 'Textiles', 'Banking'];
const MARA = [
  'Mara',
  'Ellingsen',
  'Director of Supply Chain',
  'Brambleway Logistics',
  'Bergen',
  '',
  'Active',
  'https://www.linkedin.com/in/mara-ellingsen-demo/',
  '',
  '',
];

const SYLLABLES = [
  'bar',
  'den',
  'fil',
  'gor',
  'hal',
  'jen',
  'kas',
  'lor',
  'mil',
  'nev',
  'pol',
  'ros',
  'sim',
  'tal',
  'ver',
  'wen',
];

/** An invented word of some syllables; another one for each number, as long as the syllables suffice. */
function inventWord(number, syllables) {
  let rest = number;
  let word = '';
  for (let left = syllables; left > 0; left -= 1) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Numbers in another order, each below the prime once. */
function spread(number, prime) {
  return (number * 40_503) % prime;
}

function companyName(number) {
  return `${inventWord(spread(number, 65_521), 4)} ${FIELDS[number % FIELDS.length]}`;
}

/** The cells of the contact at a place: Mara of the demo, whose page the bench opens, first of `count` contacts at `count / 20` companies. */
export function contactRow(place, count) {
  if (place === 0) return MARA;
  const n = place - 1;
  return [
    inventWord(spread(n, 251), 2),
    inventWord(spread(n, 65_521), 4),
    TITLES[n % TITLES.length],
    companyName(n % Math.ceil(count / 20)),
    `City ${n % 300}`,
    `person${n}@example.com`,
    'Active',
    `https://www.linkedin.com/in/person-${n}/`,
    `Owner ${n % 12}`,
    '',
  ];
}

/** A CSV file of `count` contacts. */
export function contactsFile(count) {
  return writeCsv([HEADER, ...Array.from({ length: count }, (_, place) => contactRow(place, count))]);
}
