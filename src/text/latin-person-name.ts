import { isForeign, transliterate } from './transliterate';
import { letterTable } from './transliterate/letter-table';

/**
 * How far the letters of a name can be trusted: `written` as they stand or as they are always transliterated; `sounds` for scripts that leave
 * vowels out or fit foreign names badly; `guessed` for Chinese characters, which Japanese and others read in other ways, for Korean and Thai, whose names are written in many ways, and for scripts that are
 * not read at all.
 */
export type NameReading = 'written' | 'sounds' | 'guessed';

/** Family names of two characters. */
const LONG_FAMILY =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|夏侯|端木|南宫|南宮|남궁|황보|제갈|사공|선우|독고';

/** A word of up to four characters, or five with such a family name. */
const UNSPACED = new RegExp(
  `(?<!\\S)(${LONG_FAMILY}|[\\p{Script=Han}\\p{Script=Hangul}])([\\p{Script=Han}\\p{Script=Hangul}]{0,3})(?!\\S)`,
  'gu',
);

/** Family names that are read in another way than the same character elsewhere, or mostly written in another way than the rules have it. */
const FAMILY_READINGS = letterTable(
  '曾 zeng 单 shan 單 shan 解 xie 仇 qiu 区 ou 區 ou 查 zha 盖 ge 乐 yue 樂 yue 任 ren 华 hua 翟 zhai 覃 qin 缪 miao 繆 miao 沈 shen 召 shao 洗 xian 冼 xian 尹 yin 朴 piao 尉遲 yuchi 尉迟 yuchi 김 kim 이 lee 리 lee 박 park 최 choi 정 jung 강 kang 조 cho 윤 yoon 장 jang 임 lim 오 oh 신 shin 권 kwon 안 ahn 류 ryu 유 yoo 고 ko 문 moon 노 noh 곽 kwak 주 joo 우 woo 구 koo',
);

/**
 * A person's name in Latin letters. Chinese and Korean names without a blank are taken apart, family name first as they stand; the dots of
 * Japanese transcriptions become blanks.
 */
export function latinPersonName(name: string): { text: string; reading: NameReading } {
  if (!isForeign(name)) return { text: name, reading: 'written' };
  const apart = name
    .normalize('NFKC')
    .replace(/[・･＝·]/g, ' ')
    .replace(UNSPACED, (_, family: string, given: string) => `${FAMILY_READINGS.get(family) ?? family} ${given}`);
  const text = transliterate(apart);
  return { text, reading: isForeign(text) ? 'guessed' : readingOf(name) };
}

function readingOf(name: string): NameReading {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(name)) return 'guessed';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\u0900-\u0d7f]/u.test(name)
    ? 'sounds'
    : 'written';
}
