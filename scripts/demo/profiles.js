import { readFileSync } from 'node:fs';
import { inventNumber, inventToken } from './page-parts/invent.js';

/** The ten people of the sample program whose profiles can be visited, with what their page is to show. */
export const PEOPLE = JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8'));

/** What a page shows beyond `people.json`: the person's own words, and on the start page what the scenario is. */
const WORDING = {
  'still-right': {
    headline: 'Director of Supply Chain at Brambleway Logistics',
    about:
      'I move things that do not like to be moved: fish, windows, pianos. Ask me about cold chains and warm crews.',
    shows: 'Nothing has changed: the record is still right.',
  },
  promoted: {
    headline: 'Vice President, Claims Operations at Quillstone Insurance',
    about: 'Claims are promises coming due. My teams keep them, and measure how fast.',
    shows: 'Promoted within the same company.',
  },
  left: {
    headline: 'Chief Data Officer at Calderwyn Analytics',
    about: 'Data platforms that people trust, first in energy, now for everybody else.',
    shows: 'Left for another company.',
  },
  'left-for-nowhere': {
    headline: 'Procurement leader | Taking time to choose what comes next',
    about: 'Twenty years of buying food by the ship. Now buying it by the basket, for a while.',
    shows: 'Left, and the page does not say where to.',
  },
  'extra-role': {
    headline: 'CIO at Oskavia Bank | Managing Partner at Pebblecroft Ventures',
    about: 'Banking technology by day. By night I help to run a small fund for companies that sell to banks like mine.',
    shows: 'Took a second role beside the first.',
  },
  'renamed-company': {
    headline: 'Plant Operations Director at Terravance Materials',
    about: 'Gravel, sand and the people who make it. Halbrook is Terravance now; the quarry is where it always was.',
    shows: 'Same job, but the company has a new name.',
  },
  'same-name-stranger': {
    headline: 'Potter, teacher, keeper of the big kiln',
    about: 'Stoneware for the table, thrown in Hobart. Evening classes from May to October.',
    shows: 'Another person who only has the same name.',
  },
  'half-rendered': {
    headline: 'Making journeys feel shorter',
    about: 'Airports are waiting rooms with shops. I work on the waiting.',
    shows: 'Experience has not loaded yet: scroll the profile to load it.',
  },
  unreadable: {
    headline: 'Network Strategy Lead at Aurelith Telecom',
    about: 'Cables under the sea and what they carry.',
    shows: 'A layout that cannot be read.',
  },
  'german-page': {
    headline: 'Leiterin Einkauf bei Ferrodyne Werke',
    about: 'Einkauf ist die Kunst, rechtzeitig zu fragen. Stahl, Bleche und gute Lieferanten seit 2011.',
    shows: 'Eine deutsche Seite, an der nichts falsch ist.',
  },
};

const SCHOOLS = ['Larkmere University', 'Universitas Pontis Viridis', 'Hollowbeck Institute of Technology'];

function toProfile({ name, given, scenario, page }) {
  const current = page.positions.find((position) => position.end === null);
  return {
    ...WORDING[scenario],
    scenario,
    front: page.front,
    language: scenario === 'german-page' ? 'de' : 'en',
    slug: page.slug,
    token: inventToken(page.slug),
    name,
    given,
    location: page.location,
    positions: page.positions,
    badge: current?.company ?? null,
    school: SCHOOLS[Number(inventNumber(page.slug)) % SCHOOLS.length],
  };
}

/** The profiles of the demo, in the order of the start page. */
export const PROFILES = PEOPLE.map(toProfile);
