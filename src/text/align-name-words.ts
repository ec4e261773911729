import { compareNameWords, WORD_TIES } from './compare-name-words';
import type { WordTie } from './compare-name-words';
import { isOtherSex } from './is-other-sex';
import { isKoreanName, isOneInKorean } from './korean-name';
import type { NameReading } from './latin-person-name';
import { givenNameShare } from './name-frequency';

/** Words of one name that stand for words of another, by their places. */
export interface WordPair {
  tie: WordTie;
  /** The word of the first name and its place there. */
  a: string;
  atA: number;
  b: string;
  atB: number;
}

/** Which words of two names stand for each other. Words that only one side writes as one are joined on the other. */
export interface NameAlignment {
  wordsA: readonly string[];
  wordsB: readonly string[];
  /** In the order of the first name. */
  pairs: readonly WordPair[];
}

/** What many names begin with is short for none: "Abdul" is not "Abdullah". */
const OWN_BEGINNING = /^(?:abd|abu)/;

/** An ending that makes another family name has no more letters: "son", "nia". */
const LONGEST_ENDING = 3;

/** Longer names are compared by so many of their words. */
const MOST_WORDS = 10;

/** Finds for each word of one name the word of the other that it stands for: the closest ties first, then those of nearest places. */
export function alignNameWords(a: readonly string[], b: readonly string[], reading: NameReading): NameAlignment {
  const [plainA, plainB] = [a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)];
  const wordsA = joinLike(plainA, plainB, reading);
  const wordsB = joinLike(plainB, wordsA, reading);
  const isKorean = isKoreanName(wordsA) && isKoreanName(wordsB);
  const found = wordsA.flatMap((wordA, atA) =>
    wordsB.flatMap((wordB, atB) => {
      const tie =
        compareNameWords(wordA, wordB, reading) ?? (isKorean && atA === atB ? tieInKorean(wordA, wordB) : null);
      const isOne =
        tie !== null && (tie !== 'cut' || isCut({ a: wordA, atA, b: wordB, atB }, wordsA.length, wordsB.length));
      return isOne ? [{ tie, a: wordA, atA, b: wordB, atB }] : [];
    }),
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs = found.sort(byCloseness).filter(({ atA, atB }) => {
    if (takenA.has(atA) || takenB.has(atB)) return false;
    takenA.add(atA);
    takenB.add(atB);
    return true;
  });
  return { wordsA, wordsB, pairs: pairs.sort((one, other) => one.atA - other.atA) };
}

/**
 * Only the first or the last word of a name is ever cut. At the beginning "Daniela" is not "Daniel"; at the end "Harrison" is not "Harris", since
 * three letters or fewer are mostly an ending.
 */
function isCut({ a, atA, b, atB }: Omit<WordPair, 'tie'>, lengthA: number, lengthB: number): boolean {
  if (OWN_BEGINNING.test(a) && OWN_BEGINNING.test(b)) return false;
  if (atA === 0 && atB === 0) return !isOtherSex(a, b) && !isWomanBeside(a, b);
  return atA === lengthA - 1 && atB === lengthB - 1 && Math.abs(a.length - b.length) > LONGEST_ENDING;
}

/** "Josefa" is not short "Jose": both are usual, and only one ends as women's names do. */
function isWomanBeside(a: string, b: string): boolean {
  const isUsual = givenNameShare(a) !== undefined && givenNameShare(b) !== undefined;
  return isUsual && a.endsWith('a') !== b.endsWith('a');
}

function tieInKorean(a: string, b: string): WordTie | null {
  return isOneInKorean(a, b) ? 'vowels' : null;
}

function byCloseness(one: WordPair, other: WordPair): number {
  const byTie = WORD_TIES.indexOf(one.tie) - WORD_TIES.indexOf(other.tie);
  return (
    byTie ||
    Math.abs(one.atA - one.atB) - Math.abs(other.atA - other.atB) ||
    one.atA + one.atB - (other.atA + other.atB)
  );
}

/** Ties by which neighbouring words may be one word of the other name. */
const JOINING: ReadonlySet<WordTie | null> = new Set<WordTie>(['equal', 'spelling', 'slip']);

/** Joins two or three neighbouring words where the other name has them as one ("Plat Ono Vich", "Platonovich"). */
function joinLike(words: readonly string[], others: readonly string[], reading: NameReading): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const size =
      [3, 2].find((count) => at + count <= words.length && isOneOf(words.slice(at, at + count), others, reading)) ?? 1;
    joined.push(words.slice(at, at + size).join(''));
    at += size;
  }
  return joined;
}

function isOneOf(parts: readonly string[], others: readonly string[], reading: NameReading): boolean {
  const whole = parts.join('');
  return others.some(
    (other) =>
      Math.abs(other.length - whole.length) < 3 &&
      !parts.includes(other) &&
      JOINING.has(compareNameWords(whole, other, reading)),
  );
}
