import { writeCsv } from '../../scripts/demo/csv.js';

const HEADER = [
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

/** Mara of the demo, whose page the bench opens, as the first of `count` contacts at `count / 20` companies. */
export function contactsFile(count) {
  const mara = [
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
  const others = Array.from({ length: count - 1 }, (_, n) => [
    `Given${n % 997}`,
    `Family${n}`,
    TITLES[n % TITLES.length],
    `Company ${n % Math.ceil(count / 20)}`,
    `City ${n % 300}`,
    `person${n}@example.com`,
    'Active',
    `https://www.linkedin.com/in/person-${n}/`,
    `Owner ${n % 12}`,
    '',
  ]);
  return writeCsv([HEADER, mara, ...others]);
}
