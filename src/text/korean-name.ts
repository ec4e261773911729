import { wordSet } from './word-set';

/** Korean family names with their usual spellings, those of each name joined by a stroke. */
const FAMILIES = [
  ...wordSet(
    'lee/yi/rhee/ri park/pak/bak choi/choe jung/jeong/chung/chong kang/gang cho/jo yoon/yun lim/im/rim oh/o shin/sin kwon/gwon ahn/an ryu/yoo ' +
      'ko/go/koh moon/mun noh/roh/no kwak/gwak joo/ju woo/u koo/ku/gu kim/gim baek/paek/paik bae/pae seo/suh heo/huh/hur hwang song han nam min',
  ),
].map((spellings) => spellings.split('/'));

/** Syllables of given names by the rules of today and by those before; in this order. */
const SYLLABLES: readonly (readonly [RegExp, string])[] = [
  [/yeo|you/, 'yo'],
  [/eo/, 'o'],
  [/eu|oo/, 'u'],
  [/ee/, 'i'],
  [/^g/, 'k'],
  [/^d/, 't'],
  [/^b/, 'p'],
];

/** Whether a name is built as Korean names are: a Korean family name in front or behind, and two more words. Takes folded words. */
export function isKoreanName(words: readonly string[]): boolean {
  return words.length === 3 && words.every((word) => word.length < 7) && [words[0], words[2]].some(isFamilyName);
}

/** Whether two words of Korean names at the same place are spellings of one. Takes folded words. */
export function isOneInKorean(a: string, b: string): boolean {
  return (
    FAMILIES.some((spellings) => spellings.includes(a) && spellings.includes(b)) ||
    plainSyllable(a) === plainSyllable(b)
  );
}

function isFamilyName(word = ''): boolean {
  return FAMILIES.some((spellings) => spellings.includes(word));
}

function plainSyllable(word: string): string {
  return SYLLABLES.reduce((text, [pattern, plain]) => text.replace(pattern, plain), word);
}
