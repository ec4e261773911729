import { givenNameShare } from './name-frequency';
import { soundOf } from './name-spelling';
import { fullNames } from './nicknames';
import { parsePersonName } from './parse-person-name';
import { evenUmlauts } from './even-umlauts';
import { wadeGilesOf } from './wade-giles';

/** A name has no more keys than this. */
const MOST_KEYS = 8;

/** Shorter names have too few consonants to be found as one word. */
const LONG = 9;

/** Of the full names that a short one may stand for, so many are tried in the likeliest pair; in the others one. */
const MOST_FULL_NAMES = 3;

/**
 * The keys under which a person is found by name, at most eight. Most are the rough sounds (see `soundOf`) of two words of the name, full
 * forms for short ones, in alphabetical order. Those behind "~" also find initials and slips of the pen: the family name with the first
 * letter of the given one, an unusual given name with the first letter of the family name; and one finds "AnnExample". Two spellings of one name share a key in
 * nearly all cases; sharing one proves nothing. Empty for a name without letters and for one cut to an initial.
 */
export function personNameKeys(name: string): string[] {
  const { words, groups, alternates, isCut } = parsePersonName(name);
  const full = groups.map((group) => group.filter((word) => word.length > 1)).filter((group) => group.length > 0);
  if (isCut || full.length === 0) return [];
  if (words.length === 1) return soundsOf(words[0] ?? '', MOST_FULL_NAMES);
  const pairs = namePairs(full, alternates).flatMap(([one, other], at) =>
    pairKeys(one, other, at === 0 ? MOST_FULL_NAMES : 1),
  );
  const loose = looseKeys(words);
  return unique([...unique(pairs).slice(0, MOST_KEYS - loose.length), ...loose]);
}

/** The pairs of words by which a name may be known, the likeliest first; words that a hyphen binds are taken as one and each for itself. */
function namePairs(groups: readonly string[][], alternates: readonly string[]): [string, string][] {
  const [first = [], second = [], third = []] = groups;
  const [last = [], beforeLast = []] = groups.slice(1).reverse();
  const pairs: [string[], string[]][] = [
    [first, last],
    [alternates.slice(0, 2), last],
    [first, alternates.slice(0, 2)],
    [first, second],
    [beforeLast, last],
    [first, beforeLast],
    [first, third],
    [first, isSyllables(second, last) ? [second.join('') + last.join('')] : []],
    [isSyllables(first, second) && groups.length === 3 ? [first.join('') + second.join('')] : [], last],
  ];
  return pairs.flatMap(([ones, others]) =>
    readings(ones).flatMap((one) => readings(others).map((other): [string, string] => [one, other])),
  );
}

/** "Jong-un" is also written "Jongun", and "Example-Muster" may be known as either. */
function readings(group: readonly string[]): string[] {
  const whole = group.join('');
  return unique(group.length > 1 && whole.length < 9 ? [whole] : [...group]).filter((word) => word !== '');
}

/** Whether two words may be one given name, as in East Asia. */
function isSyllables(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 && other.length === 1 && one.join('').length < 5 && other.join('').length < 5;
}

function pairKeys(one: string, other: string, most: number): string[] {
  if (one === other) return [];
  return soundsOf(one, most).flatMap((sound) =>
    soundsOf(other, most).map((beside) => [sound, beside].sort().join(' ')),
  );
}

function looseKeys(words: readonly string[]): string[] {
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const isUnusual = given.length > 1 && givenNameShare(given) === undefined;
  return [
    ...(family.length > 1 ? [`~${given.charAt(0)} ${soundOf(family)}`] : []),
    ...(isUnusual ? [`~${soundOf(given)} ${family.charAt(0)}`] : []),
    ...(words.length === 2 && words.join('').length >= LONG ? [soundOf(words.join(''))] : []),
    ...olderKeys(words),
  ];
}

/** "Zhang Guoqiang" and "Chang Kuo-ch'iang" share one. */
function olderKeys(words: readonly string[]): string[] {
  const [one = '', ...others] = words;
  if (words.length === 3) return words.every((word) => word.length < 7) ? pairKeys(one, others.join(''), 1) : [];
  const [older, olderOther] = words.map(wadeGilesOf);
  const isPinyin = words.length === 2 && typeof older === 'string' && typeof olderOther === 'string';
  return isPinyin ? pairKeys(older, olderOther, 1) : [];
}

function soundsOf(word: string, most: number): string[] {
  return unique(fullNames(evenUmlauts(word)).slice(0, most).map(soundOf));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
