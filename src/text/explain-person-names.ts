import type { WordPair } from './align-name-words';
import type { WordTie } from './compare-name-words';
import type { NameComparison, PersonNameFeature } from './person-name-features';

/** What ties say, those that carry most first. */
const TIE_FACTS: readonly (readonly [Exclude<WordTie, 'equal'>, (short: string, long: string) => string])[] = [
  ['translated', (short, long) => `${short} and ${long} are one name in two languages`],
  ['initial', (short, long) => `${short} may stand for ${long}`],
  ['cut', (short, long) => `${short} may be short for ${long}`],
  ['nearName', (short, long) => `${short} and ${long} are near, but may be two names`],
  ['sound', (short, long) => `${short} and ${long} sound alike`],
  ['slip', (short, long) => `${short} and ${long} differ by a letter or two`],
  ['sister', (short, long) => `${short} and ${long} may be short for the same name`],
  ['short', (short, long) => `${short} is used for ${long}`],
  ['vowels', (short, long) => `${short} and ${long} are spellings of one name`],
  ['spelling', (short, long) => `${short} and ${long} are spellings of one name`],
];

/** The fact about two names that carries most, as part of a sentence. */
export function explainPersonNames({ features, alignment, restA, restB }: NameComparison): string {
  const has = (feature: PersonNameFeature) => (features[feature] ?? 0) > 0;
  if (has('clash') || has('apart') || has('initialClash')) return `${say(restA)} stands against ${say(restB)}`;
  if (has('slipBeside')) return `${say(restA)} and ${say(restB)} differ by a letter`;
  if (has('otherGeneration')) return 'one is the elder, one the younger';
  if (has('cutFamily')) return 'a family name is cut to a letter';
  if (has('lone')) return alignment.pairs.length > 0 ? 'there is only one word to go by' : 'no word agrees';
  if (has('scrambled')) return 'the same words stand in another order';
  const [tie, tell] = TIE_FACTS.find(([kind]) => has(kind)) ?? [];
  const pair = alignment.pairs.find((one) => one.tie === tie);
  if (tell !== undefined && pair !== undefined) return tell(...byLength(pair));
  const rest = [...restA, ...restB];
  if (rest.length > 0) return `only one of them has ${say(rest)}`;
  return has('rotated') ? 'only the order of the names differs' : 'all words of the names agree';
}

function byLength({ a, b }: WordPair): [string, string] {
  return a.length <= b.length ? [capital(a), capital(b)] : [capital(b), capital(a)];
}

function say(words: readonly string[]): string {
  return words.map(capital).join(' ');
}

/** Names are compared in small letters; in a sentence they begin with a capital. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
