import { say, type Said, type SaidValue } from '../../domain/said';

/** So many are named; the others are counted. */
const MOST_NAMED = 10;

/** Names things in a sentence: the first ones, and how many more there are. */
export function nameSome(names: readonly Said[]): SaidValue {
  const more = names.length - MOST_NAMED;
  const list = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [say('import.more', { count: more })] : [])];
  return { list, joined: 'apart' };
}
