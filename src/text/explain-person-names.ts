import { say, type Said } from '../domain/said';
import type { WordPair } from './align-name-words';
import type { WordTie } from './compare-name-words';
import type { NameComparison, PersonNameFeature } from './person-name-features';

/** How what ties say is called, those that carry most first. */
const TIE_FACTS: readonly (readonly [Exclude<WordTie, 'equal'>, string])[] = [
  ['translated', 'translated'],
  ['initial', 'initial'],
  ['cut', 'cut'],
  ['nearName', 'near'],
  ['sound', 'sound'],
  ['slip', 'slip'],
  ['sister', 'sister'],
  ['short', 'short'],
  ['vowels', 'spelling'],
  ['spelling', 'spelling'],
];

/** The fact about two names that carries most, as part of a sentence. */
export function explainPersonNames({ features, alignment, restA, restB }: NameComparison): Said {
  const has = (feature: PersonNameFeature) => (features[feature] ?? 0) > 0;
  if (has('clash') || has('apart') || has('initialClash'))
    return tell('against', { one: join(restA), other: join(restB) });
  if (has('slipBeside')) return tell('letter', { one: join(restA), other: join(restB) });
  if (has('otherGeneration')) return tell('generation');
  if (has('cutFamily')) return tell('cutFamily');
  if (has('lone')) return tell(alignment.pairs.length > 0 ? 'loneWord' : 'noWord');
  if (has('scrambled')) return tell('otherOrder');
  const [tie, fact] = TIE_FACTS.find(([kind]) => has(kind)) ?? [];
  const pair = alignment.pairs.find((one) => one.tie === tie);
  if (fact !== undefined && pair !== undefined) return tell(fact, byLength(pair));
  const rest = [...restA, ...restB];
  if (rest.length > 0) return tell('only', { one: join(rest) });
  return tell(has('rotated') ? 'order' : 'words');
}

function tell(fact: string, words: { one?: string; other?: string } = {}): Said {
  return say(`alike.name.${fact}`, words);
}

function byLength({ a, b }: WordPair): { one: string; other: string } {
  const [one, other] = a.length <= b.length ? [a, b] : [b, a];
  return { one: capital(one), other: capital(other) };
}

function join(words: readonly string[]): string {
  return words.map(capital).join(' ');
}

/** Names are compared in small letters; in a sentence they begin with a capital. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
