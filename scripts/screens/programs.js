import { PEOPLE } from '../demo/profiles.js';

const PLACES = [
  { region: 'Norway', industry: 'Logistics', size: '1,001–5,000' },
  { region: 'United Kingdom', industry: 'Insurance', size: '10,001+' },
  { region: 'Germany', industry: 'Energy', size: '501–1,000' },
];

/** Contacts without a page of their own, so that each status is there. */
const OTHERS = [
  ['Ilse Ravensworth', 'Fleet Manager', 'Brambleway Logistics', 'active'],
  ['Dorian Applegarth', 'Head of Warehousing', 'Brambleway Logistics', 'left-company'],
  ['Yusra Feldmark', 'Claims Director', 'Quillstone Insurance', 'inactive'],
  ['Cosmo Thistlewood', 'Advisor to the board', 'Lumenfjord Energy', 'retired'],
  ['Petra Quillfeather', 'Head of Trading', 'Lumenfjord Energy', 'do-not-contact'],
  ['Mara Ellingsen', 'Analyst', 'Lumenfjord Energy', 'nominated'],
];

/** A program as most are: every status, people seen lately and long ago. */
export const TYPICAL = {
  name: 'Fernhollow advocates',
  people: [
    ...PEOPLE.map(({ name, title, account, status, slug }, index) => ({
      name,
      title,
      account,
      slug,
      status,
      ...(index % 3 !== 2 && { verifiedDaysAgo: 20 + 130 * index }),
      place: PLACES[index % PLACES.length],
    })),
    ...OTHERS.map(([name, title, account, status], index) => ({
      name,
      title,
      account,
      status,
      place: PLACES[index % PLACES.length],
    })),
  ],
};

const LONG_ACCOUNT =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Niederösterreich Beteiligungsgesellschaft mbH & Co. KG';

/** The same people under names, titles and companies as long as they come. */
export const EXTREME = {
  name: 'International Customer Advocacy and Reference Program of the Fernhollow Group, Europe, Middle East and Africa',
  people: TYPICAL.people.map((person, index) => ({
    ...person,
    name: index % 2 === 0 ? `${person.name} von der Hohenwartenberg-Wolkensteinburg zu Lindqvale` : person.name,
    title: `${person.title}, Senior Vice President for Cross-Functional Customer Experience Transformation and Operational Excellence`,
    account: index % 3 === 0 ? LONG_ACCOUNT : person.account,
  })),
};

/** The typical people in a review run. */
export const IN_RUN = { ...TYPICAL, name: 'Fernhollow review', hasRun: true };
