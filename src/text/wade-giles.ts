import type { PersonName } from './parse-person-name';
import { remember } from './remember';

/** One to three syllables of Mandarin in pinyin, with too many allowed rather than too few. */
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:i?ang|i?ong|iao|ian|ing|uang|uai|uan|eng|iu|ie|ia|in|ai|ei|ao|ou|an|en|ui|uo|ue|ua|un|[aeiou])|ang|ai|ao|ou|an|en|er|a|e|o)';
const SYLLABLES = new RegExp(`^(${SYLLABLE})(${SYLLABLE})?(${SYLLABLE})?$`);

/** What a syllable of pinyin is in the older spelling of Wade and Giles as it is mostly printed, without apostrophes and dots; in this order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^[zc]i$/, 'tzu'],
  [/^si$/, 'ssu'],
  [/^([zcs]h|r)i$/, '$1ih'],
  [/^e?er$/, 'erh'],
  [/^yan$/, 'yen'],
  [/^you$/, 'yu'],
  [/^([gk])ui$/, '$1uei'],
  [/^([gkh])e$/, '$1o'],
  [/(?<!^(?:[gkh]|sh))uo$/, 'o'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/(?<=i|^y|u)e$/, 'eh'],
  [/^(?:zh|j|q)/, 'ch'],
  [/^x/, 'hs'],
  [/^(?:z|c(?!h))/, 'ts'],
  [/^r/, 'j'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
];

/** Whether a word may be a given name of two syllables in pinyin ("jinping"). Takes a folded word. */
export function isTwoSyllables(word: string): boolean {
  const [, , second] = SYLLABLES.exec(word) ?? [];
  return second !== undefined;
}

/** A word of pinyin in the spelling of Wade and Giles ("zedong", "tsetung"); null for other words. Takes a folded word. */
export const wadeGilesOf = remember((word: string): string | null => {
  const [, ...syllables] = SYLLABLES.exec(word) ?? [];
  if (syllables.length === 0) return null;
  return syllables
    .map((syllable = '') => RULES.reduce((text, [pattern, older]) => text.replace(pattern, older), syllable))
    .join('');
});

/**
 * Whether two names are one Chinese name, by Wade and Giles and in pinyin ("Teng Hsiao-hua", "Deng Xiaohua"). The older one must show that it is
 * older, by a syllable that pinyin has not or by a hyphen, since many syllables are found in both with different meaning.
 */
export function isOneInWadeGiles(a: PersonName, b: PersonName): boolean {
  return isOlder(a, b) || isOlder(b, a);
}

function isOlder(older: PersonName, pinyin: PersonName): boolean {
  if (older.words.length < 2 || pinyin.words.length < 2 || pinyin.words.length > 3) return false;
  const isShown =
    older.words.some((word) => wadeGilesOf(word) === null) ||
    older.groups.some((group, at) => group.length > 1 && pinyin.groups[at]?.length === 1);
  if (!isShown) return false;
  const turned = pinyin.groups.map((group) => group.map((word) => wadeGilesOf(word) ?? '?').join(''));
  const letters = older.words.join('');
  return turned.join('') === letters || [...turned.slice(-1), ...turned.slice(0, -1)].join('') === letters;
}
