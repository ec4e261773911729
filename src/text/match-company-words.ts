import type { CompanyWord } from './company-word';
import { countEdits } from './count-edits';

/** A word and its counterpart in another name, and where each stands. */
export interface SharedWord {
  word: CompanyWord;
  atA: number;
  atB: number;
  /** It differs by a letter. */
  isSlip: boolean;
}

/** Which words of two names mean the same, and what is left over on each side. */
export interface WordMatch {
  shared: SharedWord[];
  restA: CompanyWord[];
  restB: CompanyWord[];
}

/** How many words of each side match from a place on in both names, or null. */
type Match = (a: Words, atA: number, b: Words, atB: number) => readonly [number, number] | null;
type Words = readonly CompanyWord[];

const ONE: readonly [number, number] = [1, 1];

/** Finds for each word its counterpart in the other name: the same word, two words written as one, another spelling, a slip of the pen. */
export function matchCompanyWords(a: Words, b: Words): WordMatch {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const shared: SharedWord[] = [];
  for (const isMatch of [isSame, isJoined, isRespelled, isSlip]) {
    if (takenA.size === a.length || takenB.size === b.length) break;
    for (const [atA, word] of a.entries())
      for (let atB = 0; atB < b.length && !takenA.has(atA); atB++) {
        const length = takenB.has(atB) ? null : isMatch(a, atA, b, atB);
        if (length === null || takenA.has(atA + length[0] - 1) || takenB.has(atB + length[1] - 1)) continue;
        shared.push({ word, atA, atB, isSlip: isMatch === isSlip });
        for (let more = 0; more < length[0]; more++) takenA.add(atA + more);
        for (let more = 0; more < length[1]; more++) takenB.add(atB + more);
      }
  }
  return { shared, restA: a.filter((_, at) => !takenA.has(at)), restB: b.filter((_, at) => !takenB.has(at)) };
}

const isSame: Match = (a, atA, b, atB) => (a[atA]?.word === b[atB]?.word ? ONE : null);

const isJoined: Match = (a, atA, b, atB) => {
  const [wordA, nextA, wordB, nextB] = [textAt(a, atA), textAt(a, atA + 1), textAt(b, atB), textAt(b, atB + 1)];
  if (nextA !== '' && wordB.length === wordA.length + nextA.length && wordB === wordA + nextA) return [2, 1];
  return nextB !== '' && wordA.length === wordB.length + nextB.length && wordA === wordB + nextB ? [1, 2] : null;
};

/** Cut short are words that many companies have, or any word but the first ("Flavors & Fragr"). */
const isRespelled: Match = (a, atA, b, atB) => {
  const [one, other] = [a[atA], b[atB]];
  if (one === undefined || other === undefined) return null;
  if (one.spelled === other.spelled) return ONE;
  const [short, long] = one.word.length < other.word.length ? [one, other] : [other, one];
  if (!long.word.startsWith(short.word)) return null;
  const isLater = atA > 0 && atB > 0;
  return (long.isRare ? isLater && short.word.length > 4 : short.word.length > 2) ? ONE : null;
};

const isSlip: Match = (a, atA, b, atB) => {
  const [one, other] = [a[atA], b[atB]];
  if (one === undefined || other === undefined || one.word[0] !== other.word[0]) return null;
  const shortest = Math.min(one.word.length, other.word.length);
  const isLikely = shortest > 7 || (shortest > 4 && one.isRare && other.isRare);
  return isLikely && countEdits(one.word, other.word, 1) === 1 ? ONE : null;
};

function textAt(words: Words, at: number): string {
  return words[at]?.word ?? '';
}
