import { shareOfDigit } from './frequency-digit';
import { NAME_FREQUENCIES } from './lists/name-frequencies';

interface Shares {
  given: ReadonlyMap<string, number>;
  family: ReadonlyMap<string, number>;
}

let cached: Shares | null = null;

/** The share of people who bear a given name, where it is most common; undefined for a name that is not listed. Takes a folded word. */
export function givenNameShare(word: string): number | undefined {
  return shares().given.get(word);
}

/** The share of people who bear a family name, where it is most common; undefined for a name that is not listed. Takes a folded word. */
export function familyNameShare(word: string): number | undefined {
  return shares().family.get(word);
}

function shares(): Shares {
  if (cached === null) {
    const [given = '', family = ''] = NAME_FREQUENCIES.split('\n-\n');
    cached = { given: readShares(given), family: readShares(family) };
  }
  return cached;
}

function readShares(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [digit, ...names] = line.split(' ');
      return names.map((name) => [name, shareOfDigit(Number(digit))] as const);
    }),
  );
}
