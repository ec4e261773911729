import { IDS } from './families/ids.js';
import { LEAVING } from './families/leaving.js';
import { MOVING } from './families/moving.js';
import { RENAMING } from './families/renaming.js';
import { SPELLING } from './families/spelling.js';
import { STAYING } from './families/staying.js';
import { TITLING } from './families/titling.js';
import { UNKNOWABLE } from './families/unknowable.js';
import { typeCompany } from './noise.js';

const EVERYDAY = [...STAYING, ...MOVING, ...LEAVING, ...UNKNOWABLE];

/** The ways in which a record and a page can differ in what they call companies and titles, and the careers that are told in each. */
export const REGIMES = [
  { name: 'as written', families: [...EVERYDAY, ...IDS, ...RENAMING], spell: asWritten, withoutIds: false },
  {
    name: 'spelled differently, names only',
    families: [...EVERYDAY, ...SPELLING],
    spell: differently,
    withoutIds: true,
  },
  { name: 'renamed, names only', families: RENAMING, spell: asWritten, withoutIds: true },
  { name: 'titles worded differently', families: TITLING, spell: asWritten, withoutIds: false },
  {
    name: 'spelled differently, with ids',
    families: [...EVERYDAY, ...SPELLING, ...RENAMING],
    spell: differently,
    withoutIds: false,
  },
];

/** One name of the company on both sides, but for case, signs and legal form. */
function asWritten(company, random, material) {
  const name = random.pick(company.names);
  return write(company, name, name, random, material);
}

/** Two names that the sets hold to be the same, one on either side. */
function differently(company, random, material) {
  const [first, ...spellings] = company.names;
  const [stored, seen] = random.shuffle([first, spellings.length === 0 ? first : random.pick(spellings)]);
  return write(company, stored, seen, random, material);
}

function write(company, stored, seen, random, material) {
  const type = company.isFixed ? (name) => name : (name) => typeCompany(name, random, material);
  return { stored: type(stored), seen: type(seen) };
}
