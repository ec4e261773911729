import { remember } from './remember';
import { soundlessUmlauts } from './soundless-umlauts';

type Rules = readonly (readonly [RegExp, string])[];

/** What is written in several ways for one sound, in names of any length. */
const SPELLINGS: Rules = [
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|ij|yj|iy|yi|ii/g, 'i'],
  [/y$/, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The same in names of five letters or more; in short ones it tells apart ("Jong" and "Yong", "Chan" and "Khan"). In this order. */
const LONG_SPELLINGS: Rules = [
  [/^abd(?:[aeou]+(?:[lrsdzn]|sh)(?=[^aeiou]))?/, 'abd'],
  [/^(?:mac|mc)(?=[^aeiouhkq])/, 'mak'],
  [/^x/, 's'],
  [/tsch|tch|cz/g, 'ch'],
  [/dj/g, 'd'],
  [/d?zh/g, 'j'],
  [/t[sz]/g, 's'],
  [/sch/g, 'sh'],
  [/th/g, 't'],
  [/(?<!^ab)dh/g, 'd'],
  [/kh|gh/g, 'h'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/(?<=[oe])ff?$/, 'v'],
  [/ei|ai|ey|ay|ae/g, 'e'],
  [/yu|iu|ju/g, 'u'],
  [/ya|ia|ja/g, 'a'],
  [/ye|je|yo|io|jo/g, 'e'],
  [/y/g, 'i'],
  [/(?<=.{2}[aeiou])h$/, ''],
];

const LONG = 5;

/**
 * One spelling for the ways in which a name is written in Latin letters ("Philip", "Filip"; "Hussein", "Husayn"; "Dostoevsky", "Dostoyevskiy").
 * Takes a folded word. Made to be compared, not shown.
 */
export const spellName = remember((word: string): string => {
  const even = soundlessUmlauts(word);
  return apply(SPELLINGS, word.length < LONG ? even : apply(LONG_SPELLINGS, apply(SPELLINGS, even))) || word;
});

function apply(rules: Rules, word: string): string {
  return rules.reduce((text, [pattern, plain]) => text.replace(pattern, plain), word);
}

/** The consonants of a name, in one spelling; a vowel at its beginning counts as one. Takes a folded word. */
export const consonantsOf = remember((word: string): string =>
  spellName(word)
    .replace(/(?<!^)[aeiouj]/g, '')
    .replace(/^[aeiouj]/, 'a'),
);

/** The vowels of a name in their order, bright ones as "i" and dark ones as "o". Takes a folded word. */
export function vowelsOf(word: string): string {
  return spellName(word)
    .replace(/[^aeiou]/g, '')
    .replace(/e/g, 'i')
    .replace(/u/g, 'o');
}

/** Pairs of vowels that are heard alike where they are not stressed. "a" and "i" are not: "Jamal" is not "Jamil". */
const NEAR_VOWELS = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo']);

/** Whether two names have the same consonants, and in the same places vowels that one name may be written with. Takes folded words. */
export function haveNearVowels(a: string, b: string): boolean {
  const [plainA, plainB] = [spellName(a), spellName(b)];
  return (
    plainA.length === plainB.length &&
    [...plainA].every(
      (letter, at) =>
        letter === plainB[at] ||
        (isNear(letter, plainB[at] ?? '') && (/[ou]/.test(letter) || !isBesideVowel(plainA, at))),
    )
  );
}

/** Two vowels together are stressed, "Neumann" is not "Naumann"; but "Muammar" is "Moammar". */
function isBesideVowel(word: string, at: number): boolean {
  return /[aeiou]/.test((word[at - 1] ?? '') + (word[at + 1] ?? ''));
}

function isNear(letter: string, other: string): boolean {
  return NEAR_VOWELS.has(letter + other);
}

/** Consonants that scripts without own letters for them, and rough romanizations, take for one another. */
const SOUNDS: Rules = [
  [/zh/g, 's'],
  [/kh|gh|c(?!h)/g, 'k'],
  [/t[sz]|hs/g, 's'],
  [/[bpfv]/g, 'b'],
  [/[gk]/g, 'k'],
  [/[dt]/g, 't'],
  [/ch|sh|[sjz]/g, 's'],
  [/l/g, 'r'],
  [/(.)\1+/g, '$1'],
];

/** The rough sound of a name, the same for nearly all of its spellings and transcriptions. Takes a folded word. */
export const soundOf = remember((word: string): string => {
  const sound = apply(SOUNDS, consonantsOf(word));
  return sound.length > 1 ? sound : sound + vowelsOf(word) || word;
});

/** The sound that is left when the letters are not heard that Hebrew and Arabic write for vowels or others write in many ways. */
export const looseSoundOf = remember((word: string): string => soundOf(word.replace(/ch|kh|h|(?<!^)[vwy]/g, '')));
