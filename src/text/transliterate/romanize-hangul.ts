/** The parts of a syllable in the order of Unicode, after the Revised Romanization. */
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Writes a Korean word in Latin letters, each syllable by itself as in names ("gim cheol su" as one word). */
export function romanizeHangul(word: string): string {
  return [...word.normalize('NFC')].map(spell).join('');
}

function spell(syllable: string): string {
  const code = syllable.charCodeAt(0);
  if (code < FIRST || code > LAST) return syllable;
  const at = code - FIRST;
  const parts = [
    INITIALS[Math.floor(at / (VOWELS.length * FINALS.length))],
    VOWELS[Math.floor(at / FINALS.length) % VOWELS.length],
    FINALS[at % FINALS.length],
  ];
  return parts.join('').replaceAll('-', '');
}
