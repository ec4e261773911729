import { writeCsv } from './csv.js';

/** Stories that name the people of the demo: most are out, one is being written. */
const ASSETS = [
  ['How Lumenfjord Energy came to trust its data', 'Case study', 'Priyanka Vasterholm', 'Published', '2025-03-18'],
  ['Ninety seconds on clean meters', 'Video', 'Priyanka Vasterholm', 'Published', '2025-09-02'],
  ['Data first, dashboards later', 'Webinar', 'Priyanka Vasterholm; Bettina Sørholm', 'In review', ''],
  ['Fish, windows, pianos: a cold chain that holds', 'Case study', 'Mara Ellingsen', 'Published', '2025-05-27'],
  ['Claims settled in hours', 'Case study', 'Kwabena Tolliver-Osei', 'Published', '2025-11-11'],
  ['Buying food by the ship', 'Quote', 'Tadeusz Brightwater', 'Published', '2024-10-08'],
];

/** One person who is proposed, and a search in which nobody is yet. */
const NOMINATIONS = [
  ['Sunniva Aldershaw', 'Head of Claims Analytics', 'Quillstone Insurance', 'Proposed', '2026-06-15', '2026-12-01'],
  ['', '', 'Kestrelmoor Retail', 'Open', '2026-07-20', '2026-09-30'],
];

/** The assets of the sample program, each at the account of the person it names first. */
export function writeAssets(people) {
  const rows = ASSETS.map(([title, type, names, status, publishedOn], index) => {
    const { account } = people.find(({ name }) => names.startsWith(name));
    const url = publishedOn === '' ? '' : `https://stories.fernhollow.example/${index + 1}`;
    return [`AS-${101 + index}`, title, type, names, account, status, publishedOn, url];
  });
  const header = ['Asset ID', 'Asset title', 'Asset type', 'Contacts', 'Account', 'Status', 'Published on', 'URL'];
  return writeCsv([header, ...rows]);
}

/** The nominations of the sample program. */
export function writeNominations() {
  const header = ['Nominee', 'Nominee title', 'Company', 'Status', 'Submitted on', 'Due date', 'Nominated by'];
  const rows = NOMINATIONS.map((cells, index) => [`N-${11 + index}`, ...cells, 'Robin Sampleton']);
  return writeCsv([['Nomination ID', ...header], ...rows]);
}
