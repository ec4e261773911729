import { PEOPLE } from '../demo/profiles.js';

const PLACES = [
  { region: 'Norway', industry: 'Logistics', size: '1,001–5,000' },
  { region: 'United Kingdom', industry: 'Insurance', size: '10,001+' },
  { region: 'Germany', industry: 'Energy', size: '501–1,000' },
];

/** Contacts without a page in the demo, so that each status is there; those with an address are looked at before any screen is taken. */
const OTHERS = [
  ['Mara Ellingsen', 'Analyst', 'Lumenfjord Energy', 'nominated'],
  ['Ilse Ravensworth', 'Fleet Manager', 'Brambleway Logistics', 'active', 'ilse-ravensworth-seen'],
  ['Tove Ambergris', 'Store Operations Lead', 'Tandrilla Foods', 'active', 'tove-ambergris-seen'],
  ['Anselm Corriveau', 'Product Manager', 'Oskavia Bank', 'active', 'anselm-corriveau-seen'],
  ['Runa Halvardsen', '', 'Oskavia Bank', 'recruiting'],
  ['Dorian Applegarth', 'Head of Warehousing', 'Brambleway Logistics', 'left-company'],
  ['Yusra Feldmark', 'Claims Director', 'Quillstone Insurance', 'inactive'],
  ['Cosmo Thistlewood', 'Advisor to the board', 'Lumenfjord Energy', 'retired'],
  ['Petra Quillfeather', 'Head of Trading', 'Lumenfjord Energy', 'do-not-contact'],
];

/** A program in which nothing is yet. */
export const EMPTY = { name: 'Fernhollow, next year', people: [] };

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
    ...OTHERS.map(([name, title, account, status, slug], index) => ({
      name,
      title,
      account,
      status,
      ...(slug && { slug }),
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
    title:
      person.title &&
      `${person.title}, Senior Vice President for Cross-Functional Customer Experience Transformation and Operational Excellence`,
    account: index % 3 === 0 ? LONG_ACCOUNT : person.account,
  })),
};

/** The typical people in a review run. */
export const IN_RUN = { ...TYPICAL, name: 'Fernhollow review', hasRun: true };
