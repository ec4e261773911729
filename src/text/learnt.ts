import type { Alias } from '../domain/memory';
import type { LearntPair } from './learnt-pair';

/** What the user has said about pairs of names and of titles. */
export type Learnt = Record<Alias['about'], readonly LearntPair[]>;

/** Sorts the program's answers by what they are about. */
export function sortLearnt(aliases: readonly Alias[]): Learnt {
  const about = (what: Alias['about']) => aliases.filter((alias) => alias.about === what);
  return { company: about('company'), title: about('title') };
}
