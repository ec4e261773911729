/** Every script of India has its block of 128 places in the same order, so one table by place reads them all. */
const BLOCK = 0x80;

const CONSONANTS = 'k kh g gh ng ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(
  ' ',
);
const FIRST_CONSONANT = 0x15;
const VOWELS = 'a a i i u u ri li e e e ai o o o au'.split(' ');
const FIRST_VOWEL = 0x05;
const SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const FIRST_SIGN = 0x3e;
const NASAL = [0x01, 0x02];
const VIRAMA = 0x4d;

/** Writes a word in Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada or Malayalam in Latin letters. */
export function romanizeIndic(word: string): string {
  const places = [...word.normalize('NFC').replace(/[\u200c\u200d]/g, '')].map(
    (letter) => (letter.codePointAt(0) ?? 0) % BLOCK,
  );
  return places.map((place, at) => spell(place, places, at)).join('');
}

function spell(place: number, places: readonly number[], at: number): string {
  const consonant = CONSONANTS[place - FIRST_CONSONANT];
  if (consonant !== undefined) return consonant + (hasOwnVowel(places, at) ? 'a' : '');
  if (NASAL.includes(place)) return 'n';
  return VOWELS[place - FIRST_VOWEL] ?? SIGNS[place - FIRST_SIGN] ?? '';
}

/** A consonant is spoken with "a" unless a vowel sign follows; at the end of a word only behind another consonant ("Narendra"). */
function hasOwnVowel(places: readonly number[], at: number): boolean {
  const next = places[at + 1];
  if (next === undefined) return at === 0 || places[at - 1] === VIRAMA;
  return next !== VIRAMA && SIGNS[next - FIRST_SIGN] === undefined;
}
