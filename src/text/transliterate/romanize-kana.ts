/** Katakana from U+30A1 on, in the order of Unicode, after Hepburn; "x" marks the small ones, which change the syllable before. */
const SYLLABLES = (
  'xa a xi i xu u xe e xo o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji xtsu tsu zu te de to do na ni nu ne no ' +
  'ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo xya ya xyu yu xyo yo ra ri ru re ro xwa wa i e o n vu ka ke'
).split(' ');
const FIRST_SYLLABLE = 0x30a1;
const HIRAGANA_TO_KATAKANA = 0x60;

/** Writes Japanese syllables in Latin letters; long vowels are written short, as in most passports. */
export function romanizeKana(word: string): string {
  const spelled = [...word].map(spell).join('');
  return spelled
    .replace(/(ch|sh|j)ixy/g, '$1')
    .replace(/ixy/g, 'y')
    .replace(/(?:xtsu)c/g, 'tc')
    .replace(/xtsu([a-z]?)/g, '$1$1')
    .replace(/[aiueo]x(?=[aiueo])/g, '')
    .replace(/x/g, '')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u');
}

function spell(letter: string): string {
  const code = letter.charCodeAt(0);
  return SYLLABLES[(code < FIRST_SYLLABLE ? code + HIRAGANA_TO_KATAKANA : code) - FIRST_SYLLABLE] ?? '';
}
