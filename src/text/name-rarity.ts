import { familyNameShare, givenNameShare } from './name-frequency';
import { namesBeside } from './nicknames';
import { parsePersonName } from './parse-person-name';
import { evenUmlauts } from './even-umlauts';

/** What an initial leaves open: about one given name in twelve begins with the same letter. */
const INITIAL_SHARE = 0.08;

/** Names borne by more than this are those of one country, whose people mix with all others on the pages. */
const COMMONEST_FAMILY = 0.05;

/** What every further full word of a name leaves of those who bear the others, as many people leave it out. */
const FURTHER_WORD = 0.5;

/**
 * The share of people, 0 to 1, who may be meant by a name: those who bear a compatible given name (its short forms included) and the family
 * name, in the country where the names are most common. "John Smith" gives about 1e-4, two unusual long names less than 1e-9.
 *
 * Given share × family share × 0.5 for each further word, both from the list of common names. For names that are not listed, shares fall with
 * their length: given 10^-(2 + 0.3 × letters), family 10^-(2.4 + 0.35 × letters), up to ten letters. Where the order is not known, that of the
 * more common reading. A lone word counts by itself, a cut family name and an initial as one in twelve. Without letters: 1.
 */
export function nameRarity(name: string): number {
  const { words } = parsePersonName(name);
  const [first, ...rest] = words.map(evenUmlauts);
  const last = rest.pop();
  if (first === undefined) return 1;
  if (last === undefined) return Math.max(givenShare(first), familyShare(first));
  const inOrder = givenShare(first) * familyShare(last);
  const reversed = givenShare(last) * familyShare(first);
  const further = rest.filter((word) => word.length > 1).length;
  return Math.min(1, Math.max(inOrder, reversed) * FURTHER_WORD ** further);
}

function givenShare(word: string): number {
  if (word.length === 1) return INITIAL_SHARE;
  const listed = [...namesBeside(word)].map((name) => givenNameShare(name) ?? 0);
  return Math.max(...listed, unlistedShare(word, 2, 0.3));
}

function familyShare(word: string): number {
  return word.length === 1
    ? INITIAL_SHARE
    : Math.min(COMMONEST_FAMILY, familyNameShare(word) ?? unlistedShare(word, 2.4, 0.35));
}

function unlistedShare(word: string, start: number, perLetter: number): number {
  return 10 ** -(start + perLetter * Math.min(10, word.length));
}
