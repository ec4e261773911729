import { inventToken } from '../demo/page-parts/invent.js';

/** What the hands do for each verdict, key by key, and the verdict's words on the card. */
export const KINDS = {
  'still-right': { words: 'Still right', keys: ['s'] },
  'title-changed': { words: 'Title changed', keys: ['a'] },
  'left-company': { words: 'Left the company', keys: ['l', 'Enter'] },
  'left-unknown': { words: 'Left, destination unknown', keys: ['l', 'Enter'] },
  'extra-role': { words: 'Extra role', keys: ['s'] },
  'company-renamed': { words: 'Company renamed', keys: ['a'] },
  'name-changed': { words: 'Name changed', keys: ['a'] },
  'cannot-tell': { words: 'Cannot tell', keys: ['s'] },
};

/** Twenty contacts in the order of the run: invented people at invented companies, the commonest verdicts most often. */
const PEOPLE = [
  ['still-right', 'Ansgar Holmwick', 'Head of Procurement', 'Brackenford Mills'],
  ['title-changed', 'Beatriz Ondarroa-Lind', 'Operations Manager', 'Castellum Freight'],
  ['left-company', 'Corwin Aldersey', 'Director of IT', 'Dunmarrow Dairies'],
  ['still-right', 'Delphine Quarrington', 'Plant Manager', 'Everglint Optics'],
  ['extra-role', 'Elio Santabarba', 'Chief Information Officer', 'Falkenbruch Steel'],
  ['cannot-tell', 'Freya Nordhus-Okoro', 'Data Governance Manager', 'Gantry & Sable'],
  ['still-right', 'Gideon Pellworm', 'VP Customer Operations', 'Harrowgate Rail'],
  ['title-changed', 'Halima Brightstone', 'Product Manager', 'Ivorymoor Textiles'],
  ['left-unknown', 'Isidor Vanterpool', 'HR Systems Lead', 'Juniper Vale Hotels'],
  ['company-renamed', 'Jolanta Mirosz', 'Logistics Planner', 'Kettlewick Haulage'],
  ['still-right', 'Kofi Lanternsea', 'Finance Transformation Lead', 'Lorimer Glass'],
  ['name-changed', 'Leonie Farrowdale', 'Head of Digital Services', 'Meridale Foods'],
  ['left-company', 'Marek Thistlewood', 'Director of Facilities', 'Northquay Shipping'],
  ['extra-role', 'Nilufar Aspenwall', 'Chief Technology Officer', 'Orlebar Instruments'],
  ['still-right', 'Otis Ravenscar', 'Head of Marketing', 'Pinnhollow Insurance'],
  ['cannot-tell', 'Pilar Monteagua', 'Purchasing Lead', 'Quernstone Energy'],
  ['title-changed', 'Quincy Adebayo-Fell', 'Service Delivery Manager', 'Rookhope Telecom'],
  ['company-renamed', 'Rosalind Eversholt', 'Quality Manager', 'Silvertarn Pharma'],
  ['still-right', 'Stellan Grimsberg', 'Controller', 'Tarnhelm Foundry'],
  ['left-unknown', 'Tove Ashgrove-Bonn', 'Training Manager', 'Umberfield Schools'],
];

/** The jobs that a page shows for each verdict, the latest first. */
const JOBS = {
  'still-right': ({ title, company }) => [job(title, company, '2020-03')],
  'title-changed': ({ title, company }) => [
    job(`Senior ${title}`, company, '2026-02'),
    job(title, company, '2019-06', '2026-01'),
  ],
  'left-company': ({ title, company }) => [
    job('Chief of Staff', 'Wexcombe Partners', '2026-01'),
    job(title, company, '2018-01', '2025-12'),
  ],
  'left-unknown': ({ title, company }) => [job(title, company, '2016-09', '2026-03')],
  'extra-role': ({ title, company }) => [
    job('Managing Partner', 'Pebblemarsh Ventures', '2026-04'),
    job(title, company, '2017-05'),
  ],
  'company-renamed': ({ title }) => [job(title, 'Vindolane Group', '2015-02')],
  'name-changed': ({ title, company }) => [job(title, company, '2018-10')],
  // Nothing of the experience is there yet.
  'cannot-tell': () => [],
};

/** The contacts of the run: what the record says (`record`), and what the page shows (`page`). */
export const CONTACTS = PEOPLE.map(([kind, name, title, company], place) => {
  const slug = `${name.toLowerCase().replaceAll(' ', '-')}-bench`;
  const [given] = name.split(' ');
  const shown = kind === 'name-changed' ? `${given} Silverbeck` : name;
  const positions = JOBS[kind]({ title, company });
  const current = positions.find(({ end }) => end === null);
  return {
    kind,
    record: { name, title, company, slug },
    page: {
      front: place % 2 === 0 || positions.length === 0 ? 'sdui' : 'ember',
      ...{ slug, token: inventToken(slug), name: shown, given, positions },
      headline: current === undefined ? 'Between two things' : `${current.title} at ${current.company}`,
      about: 'Likes long tables, short meetings and trains that wait.',
      location: 'Leeds, United Kingdom',
      badge: current?.company ?? null,
      school: 'Larkmere University',
    },
  };
});

function job(title, company, start, end = null) {
  return { title, company, start, end };
}
