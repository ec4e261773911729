import { letterTable } from './letter-table';
import type { LetterTable } from './letter-table';

/** Consonants of Arabic, Persian and Urdu, and of Hebrew. "a", "w", "y" also stand for vowels; "*" for what is not heard by itself. */
const CONSONANTS = `
ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ک k ك k گ g ل l م m ن n ه h ہ h ھ h ٹ t ڈ d ڑ r ں n
ا a آ a أ a إ i ٱ a ى a ة a و w ؤ w ی y ي y ئ y ے y ع * ء *
א * ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע * פ p ף f צ ts ץ tz ק k ר r ש sh ת t
`;

let cached: LetterTable | null = null;

/**
 * Writes an Arabic, Persian or Hebrew word in Latin letters. Short vowels are not written, so "a" is put wherever a consonant could not be
 * spoken; only the consonants are sure.
 */
export function romanizeSemitic(word: string): string {
  cached ??= letterTable(CONSONANTS);
  const bare = word.normalize('NFC').replace(/[\p{M}\u0640\u200c]/gu, '');
  const article = /^ال(?=.{3})/u.test(bare) ? 'al-' : '';
  const sounds = [...bare.slice(article === '' ? 0 : 2)].map((letter) => cached?.get(letter) ?? letter);
  return article + speak(sounds).replace(/llh$/, 'llah');
}

function speak(sounds: readonly string[]): string {
  let result = '';
  sounds.forEach((sound, at) => {
    const isAfterVowel = /[aiu]$/.test(result);
    const next = sounds[at + 1];
    if (sound === '*') result += isAfterVowel ? '' : 'a';
    else if (sound === 'a' || sound === 'i') result += isAfterVowel ? '' : sound;
    else if ((sound === 'w' || sound === 'y') && at > 0 && !isAfterVowel && !/^[aiu*]/.test(next ?? ''))
      result += sound === 'w' ? 'u' : 'i';
    else result += sound + (needsVowel(isAfterVowel, next, sounds[at + 2]) ? 'a' : '');
  });
  return result;
}

/** A consonant can close a syllable when another syllable follows it, or at the end. */
function needsVowel(isAfterVowel: boolean, next: string | undefined, afterNext: string | undefined): boolean {
  if (next === undefined || /^[aiuwy*]/.test(next)) return false;
  return !isAfterVowel || afterNext === undefined;
}
