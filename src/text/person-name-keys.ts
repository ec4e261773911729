import { fullNames } from './nicknames';
import { parsePersonName } from './parse-person-name';
import { soundlessUmlauts } from './soundless-umlauts';

/**
 * The keys under which a person is found by name: each a pair of a given and a family name, folded, in alphabetical order.
 * Two spellings of one name share a key in nearly all cases; sharing one proves nothing. Empty for a name without letters.
 */
export function personNameKeys(name: string): string[] {
  const { words, family, alternates, isCut } = parsePersonName(name);
  const full = words.filter((word) => word.length > 1 || !/\p{Script=Latin}/u.test(word));
  if (isCut || full.length === 0) return [];
  if (full.length === 1) return [keyPart(full[0] ?? '')];
  const givens = [full[0] ?? '', ...alternates];
  const families = [...new Set([...family, ...full.slice(-2), ...alternates])];
  const keys = givens.flatMap((given) => families.filter((word) => word !== given).map((word) => pairKey(given, word)));
  return [...new Set(keys)];
}

function pairKey(given: string, family: string): string {
  return [keyPart(given), keyPart(family)].sort().join(' ');
}

function keyPart(word: string): string {
  return fullNames(soundlessUmlauts(word))[0] ?? word;
}
