import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../../test/sets/person-names.jsonl');

/** So many people of a country bear one of its listed given names. */
const GIVEN_COVER = 0.4;

/**
 * The names of people by country, the commonest first, with the share of its people who bear each. `native` is the name in the country's own script.
 * A name's share falls with its rank; the list says how many people all of its family names cover.
 */
export function readCountries() {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { country, people, familyCover, family, given } = JSON.parse(line);
    return {
      country,
      people,
      family: withShares(family, familyCover, 0.7),
      given: withShares(given, GIVEN_COVER, 0.5),
    };
  });
}

function withShares(names, cover, fall) {
  const weights = names.map((_, rank) => (rank + 1) ** -fall);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return names.map((text, rank) => {
    const [name, native] = text.split('|');
    return { name, native, share: (cover * weights[rank]) / total };
  });
}
