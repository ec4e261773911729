import { readCompanies } from '../careers/read-companies.js';
import { drawFrom, drawShare, inventWord } from './draw.js';
import { readCountries } from './read-names.js';

/** So many invented family names make up the long tail of those that no list has. */
const TAIL = 20_000;

const TRADES = [
  'Systems',
  'Software',
  'Logistics',
  'Foods',
  'Energy',
  'Bank',
  'Insurance',
  'Health',
  'Motors',
  'Labs',
  'Media',
  'Pharma',
];

/**
 * A world of people that a random source decides: companies with the ways their names are written (from one half of the labelled sets, and as many
 * invented ones as the people need), and people whose names are as common as in life.
 */
export function openWorld(random, { half, contacts }) {
  const countries = readCountries();
  const drawCountry = drawFrom(random, countries, ({ people }) => people);
  const drawers = new Map(
    countries.map(({ country, family, given }) => [
      country,
      { family: drawFrom(random, family, ({ share }) => share), given: drawFrom(random, given, ({ share }) => share) },
    ]),
  );
  const coverOf = (names) => names.reduce((sum, { share }) => sum + share, 0);
  const tail = Array.from({ length: TAIL }, () => ({ name: inventWord(random, 2, 3) }));
  const abroad = countries.flatMap(({ given }) => given.map(({ name }) => name));
  const companies = makeCompanies(random, half, contacts);
  const drawCompany = drawFrom(random, companies, (_, rank) => (rank + 3) ** -0.7);

  /** A name part: a listed one as often as people bear it, else one of the tail. */
  const drawFamily = ({ country, family }) => {
    if (random.chance(coverOf(family))) return drawers.get(country).family();
    const rest = tail[Math.floor(TAIL * drawShare(random) ** 2)];
    return { ...rest, share: (1 - coverOf(family)) / TAIL };
  };
  const drawGiven = ({ country, given }) => {
    if (random.chance(coverOf(given))) return drawers.get(country).given();
    if (random.chance(0.6)) return { name: random.pick(abroad), share: 0.3 / abroad.length };
    return { name: inventWord(random, 2, 2), share: 1e-5 };
  };

  const drawPerson = () => {
    const country = drawCountry();
    const [given, family] = [drawGiven(country), drawFamily(country)];
    return { country: country.country, given, family, share: given.share * family.share, company: drawCompany() };
  };
  return { drawPerson, drawGiven: () => drawGiven(drawCountry()), drawCompany, countries };
}

function makeCompanies(random, half, contacts) {
  const real = withoutRelatives(readCompanies(half));
  const invented = Array.from({ length: Math.max(100, Math.floor(contacts / 20)) }, () => {
    const name = `${inventWord(random, 2, 3)} ${random.pick(TRADES)}`;
    return { names: [name, `${name} ${random.pick(['Inc.', 'GmbH', 'Ltd', 'S.A.', 'AG'])}`], others: [] };
  });
  return random.shuffle([...real, ...invented]);
}

/** Of companies that begin with the same word only the first: the sets have some under several names. */
function withoutRelatives(companies) {
  const firstWord = (name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/u)?.[0] ?? name;
  const known = new Set();
  return companies.filter(({ names, others }) => {
    const words = [...names, ...others].map(firstWord);
    const isNew = words.every((word) => !known.has(word));
    for (const word of words) known.add(word);
    return isNew;
  });
}

/** The name of a person in the usual order. */
export function fullName({ given, family }) {
  return `${given.name} ${family.name}`;
}
