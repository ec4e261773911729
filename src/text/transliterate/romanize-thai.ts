/** The consonants from U+0E01 on. */
const CONSONANTS =
  'k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue l lue w s s s h l o h'.split(
    ' ',
  );
const FIRST_CONSONANT = 0x0e01;

/** The vowels that stand behind, over and under their consonant, from U+0E30 on. */
const VOWELS = 'a a a am i i ue ue u u'.split(' ');
const FIRST_VOWEL = 0x0e30;

/** The vowels that are written before the consonant behind which they are spoken, from U+0E40 on. */
const LEADING_VOWELS = 'e ae o ai ai'.split(' ');
const FIRST_LEADING_VOWEL = 0x0e40;

const SILENCED = /[\u0e01-\u0e2e]\u0e4c/g;
const TONES = /[\u0e47-\u0e4e]/g;
const LEADING_VOWEL = /([\u0e40-\u0e44])([\u0e01-\u0e2e])/g;

/** Writes a Thai word in Latin letters, roughly as the Royal Institute does; which letters are silent without a sign is not known. */
export function romanizeThai(word: string): string {
  const spoken = word.replace(SILENCED, '').replace(TONES, '').replace(LEADING_VOWEL, '$2$1');
  return [...spoken].map((letter) => spell(letter.charCodeAt(0))).join('');
}

function spell(code: number): string {
  return (
    CONSONANTS[code - FIRST_CONSONANT] ?? VOWELS[code - FIRST_VOWEL] ?? LEADING_VOWELS[code - FIRST_LEADING_VOWEL] ?? ''
  );
}
