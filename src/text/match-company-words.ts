import { isDistinctive } from './company-vocabulary';
import { isOneEditApart } from './is-one-edit-apart';
import { spellWord } from './spell-word';

/** A word and its counterpart in another name, and where each stands. */
export interface SharedWord {
  word: string;
  atA: number;
  atB: number;
  /** `spelled`: in another spelling or cut short; `slip`: a letter differs, and both tell companies apart. */
  how: 'exact' | 'spelled' | 'slip';
}

/** Which words of two names mean the same, and what is left over on each side. */
export interface WordMatch {
  shared: SharedWord[];
  restA: string[];
  restB: string[];
}

/** Finds for each word its counterpart in the other name: the same word, two words written as one, another spelling, a slip of the pen. */
export function matchCompanyWords(a: readonly string[], b: readonly string[]): WordMatch {
  const [freeA, freeB] = [new Map(a.entries()), new Map(b.entries())];
  const shared: SharedWord[] = [];
  for (const isMatch of [isSame, isJoined, isRespelled, isSlip]) {
    for (const atA of [...freeA.keys()])
      for (const atB of [...freeB.keys()]) {
        const taken =
          freeA.has(atA) && freeB.has(atB)
            ? isMatch(wordsAt(freeA, atA), wordsAt(freeB, atB), atA > 0 && atB > 0)
            : null;
        if (taken === null) continue;
        shared.push({ word: freeA.get(atA) ?? '', atA, atB, how: HOW.get(isMatch) ?? 'exact' });
        for (let more = 0; more < taken[0]; more++) freeA.delete(atA + more);
        for (let more = 0; more < taken[1]; more++) freeB.delete(atB + more);
      }
  }
  return { shared, restA: [...freeA.values()], restB: [...freeB.values()] };
}

/** A word and the one behind it, when it is free too. */
type WordAndNext = readonly [string, string | undefined];

/** How many words of each side match, or null. `isLater`: neither begins its name. */
type Match = (a: WordAndNext, b: WordAndNext, isLater: boolean) => readonly [number, number] | null;

const isSame: Match = ([a], [b]) => (a === b ? [1, 1] : null);

const isJoined: Match = ([a, nextA], [b, nextB]) => {
  if (nextA !== undefined && a + nextA === b) return [2, 1];
  return nextB !== undefined && b + nextB === a ? [1, 2] : null;
};

/** Cut short are words that many companies have, or any word but the first ("Flavors & Fragr"). */
const isRespelled: Match = ([a], [b], isLater) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isCut = long.startsWith(short) && (isDistinctive(long) ? isLater && short.length > 4 : short.length > 2);
  return isCut || spellWord(short) === spellWord(long) ? [1, 1] : null;
};

const isSlip: Match = ([a], [b]) => {
  const shortest = Math.min(a.length, b.length);
  const isLikely = shortest > 7 || (shortest > 4 && isDistinctive(a) && isDistinctive(b));
  return isLikely && a[0] === b[0] && isOneEditApart(a, b) ? [1, 1] : null;
};

const HOW = new Map<Match, SharedWord['how']>([
  [isRespelled, 'spelled'],
  [isSlip, 'slip'],
]);

function wordsAt(words: ReadonlyMap<number, string>, at: number): WordAndNext {
  return [words.get(at) ?? '', words.get(at + 1)];
}
