import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { loadBundle } from '../build/load-bundle.js';

const ABOUT = [
  'How common given and family names are, in the country where each is most common: a digit of the share, then the names that have it,',
  'given names before the line "-" and family names behind it. See ../frequency-digit.',
  'From popular names by country, https://github.com/sigpwned/popular-names-by-country-dataset, CC0 1.0.',
];

/** The lists of given names only rank them. Where counts are known too, the first name of a sex has about this share, and falls like this. */
const givenShare = (rank) => 0.015 / Math.sqrt(rank);

/** For the few lists of family names that only rank them. In Korea a few names are all of them. */
const rankShare = (country, rank) => (country === 'KR' ? 0.2 / rank : 0.01 / Math.sqrt(rank));

/** People in millions, where the lists count bearers without saying of how many. */
const MILLIONS = {
  AU: 23,
  BG: 7,
  BY: 9,
  CA: 35,
  CH: 8,
  CL: 17,
  CN: 1350,
  CO: 48,
  CU: 11,
  CZ: 10,
  DK: 5.6,
  DO: 10,
  EE: 1.3,
  FR: 45,
  GE: 3.7,
  GT: 15,
  HR: 4.2,
  IS: 0.33,
  IT: 60,
  JP: 126,
  KZ: 17,
  LU: 0.5,
  MD: 3,
  MX: 120,
  PH: 100,
  PL: 38,
  SI: 2,
  SK: 5.4,
  SV: 6,
  US: 300,
  XK: 1.8,
};

/** The lists of common names. Names of several words are left out, and what the lists hold in other scripts is read in Latin letters. */
export async function makeNameFrequencies(folder) {
  const { digitOfShare } = await loadBundle(resolve(import.meta.dirname, '../../src/text/frequency-digit.ts'));
  const { splitWords } = await loadBundle(resolve(import.meta.dirname, '../../src/text/split-words.ts'));
  const lines = (file, share) => {
    const shares = new Map();
    for (const row of readRows(folder, file))
      for (const cell of [row['Romanized Name'], row['Localized Name']]) {
        const [name = '', ...others] = splitWords(cell);
        if (others.length === 0 && /^[a-z]{2,}$/.test(name))
          shares.set(name, Math.max(shares.get(name) ?? 0, share(row)));
      }
    const digits = Map.groupBy([...shares.keys()].sort(), (name) => digitOfShare(shares.get(name)));
    return [...digits].sort(([a], [b]) => a - b).map(([digit, names]) => [digit, ...names].join(' '));
  };
  const given = lines('common-forenames-by-country.csv', (row) => givenShare(Number(row.Index)));
  const family = lines('common-surnames-by-country.csv', familyShare);
  return { about: ABOUT, text: [...given, '-', ...family].join('\n') };
}

function familyShare({ Country, Rank, Index, Count, Percent }) {
  if (Percent !== '') return Number(Percent);
  const people = (MILLIONS[Country] ?? 0) * 1e6;
  if (Count !== '' && people > 0) return Number(Count) / people;
  return rankShare(Country, Number(Rank || Index || 10));
}

function readRows(folder, file) {
  const text = readFileSync(resolve(folder, file), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
}
