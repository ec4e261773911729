import { romanizeHan } from './transliterate/romanize-han';
import { romanizeHangul } from './transliterate/romanize-hangul';
import { romanizeIndic } from './transliterate/romanize-indic';
import { romanizeKana } from './transliterate/romanize-kana';
import { romanizeLetters } from './transliterate/romanize-letters';
import { romanizeSemitic } from './transliterate/romanize-semitic';
import { romanizeThai } from './transliterate/romanize-thai';

/** The ways to write a text in Latin letters, each for the scripts that it can read. A run of one group is read as one word. */
const WAYS: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu, romanizeLetters],
  [/\p{Script=Greek}[\p{Script=Greek}\p{M}]*/gu, romanizeLetters],
  [/\p{Script=Armenian}+/gu, romanizeLetters],
  [/\p{Script=Georgian}+/gu, romanizeLetters],
  [/[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}\u0640\u200c]*/gu, romanizeSemitic],
  [/[\u0900-\u0d7f][\u0900-\u0d7f\u200c\u200d]*/gu, romanizeIndic],
  [/\p{Script=Thai}+/gu, romanizeThai],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, romanizeKana],
  [/\p{Script=Hangul}+/gu, romanizeHangul],
  [/\p{Script=Han}+/gu, romanizeHan],
];

/**
 * Writes what stands in other scripts in small Latin letters: Cyrillic (Russian, Ukrainian, Bulgarian, Serbian), Greek, Armenian, Georgian,
 * Arabic and Persian, Hebrew, the scripts of India, Thai, Japanese syllables, Korean, and Chinese characters as Mandarin without tones.
 * Latin text and all else stays as it is. Arabic, Hebrew and Thai leave vowels out, so theirs are guesses; Japanese names in characters
 * come out as Chinese, which is wrong, and whoever compares must know. A text without other scripts is returned unread.
 */
export function transliterate(text: string): string {
  if (!isForeign(text)) return text;
  return WAYS.reduce((result, [run, romanize]) => result.replace(run, romanize), text.normalize('NFKC'));
}

/** Whether a text has letters of a script other than Latin. */
export function isForeign(text: string): boolean {
  return /(?=\P{ASCII})(?=\P{Script=Latin})\p{L}/u.test(text);
}
