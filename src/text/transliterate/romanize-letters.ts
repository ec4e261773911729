import { letterTable } from './letter-table';
import type { LetterTable } from './letter-table';

/** Letters and groups of letters, each with what is written for it; "-" for nothing. Longer groups win. Accents are taken off first. */
const TABLE = `
а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya
і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ gh қ q ң ng ө o ұ u ү u һ h
ий y ый y ьё yo жё zhe чё che шё she щё shche ъе ye ъю yu ъя ya ье ye
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
ου ou αυ av ευ ev ηυ iv γγ ng γκ gk γχ nch μπ mp ντ nt τσ ts τζ tz
ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ու u
ւ v փ p ք k օ o ֆ f և ev եւ ev իա ia յա ya
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
`;

/** What is read in another way at the beginning of a word. */
const AT_START = `μπ b ντ d γκ g յ h`;

/** What Ukrainian reads in another way; its texts show by letters that Russian does not have. */
const UKRAINIAN = `г h и y зг zgh ий y`;

/** What Serbian and Macedonian read in another way. */
const SERBIAN = `х h ц c ж z ч c ш s`;

interface Tables {
  all: LetterTable;
  start: LetterTable;
  ukrainian: LetterTable;
  serbian: LetterTable;
}

let cached: Tables | null = null;

/** Writes a word in Cyrillic, Greek, Armenian or Georgian letters in Latin ones, as passports and maps mostly do. */
export function romanizeLetters(word: string): string {
  const tables = (cached ??= {
    all: letterTable(TABLE),
    start: letterTable(AT_START),
    ukrainian: letterTable(UKRAINIAN),
    serbian: letterTable(SERBIAN),
  });
  const letters = plainLetters(word, tables.all);
  const own = /[іїєґ]/.test(letters) ? tables.ukrainian : /[ђјљњћџѓќѕ]/.test(letters) ? tables.serbian : null;
  let result = '';
  let at = 0;
  while (at < letters.length) {
    const group = [3, 2, 1]
      .map((size) => letters.slice(at, at + size))
      .find((part) => isGroup(part, letters, at, tables.all));
    const part = group ?? letters[at] ?? '';
    const start = at === 0 ? tables.start.get(part) : undefined;
    result += isVowelSign(letters, at) ? 'a' : (start ?? own?.get(part) ?? tables.all.get(part) ?? part);
    at += part.length;
  }
  return result;
}

/** The endings of adjectives are groups only at the end of a word. */
function isGroup(part: string, letters: string, at: number, all: LetterTable): boolean {
  return all.has(part) && !(/^[иы]й$/.test(part) && at + part.length < letters.length);
}

/** The hard sign stands between consonants only in Bulgarian, as a vowel. */
function isVowelSign(letters: string, at: number): boolean {
  return letters[at] === 'ъ' && /^[^еёюя]/.test(letters.slice(at + 1));
}

/** Small letters without accents and stress marks, except for accents that make another letter (й, ї, ё). */
function plainLetters(word: string, known: LetterTable): string {
  const letters = [...word.toLowerCase().normalize('NFC').replace(/\p{M}/gu, '')];
  return letters.map((letter) => (known.has(letter) ? letter : (letter.normalize('NFD')[0] ?? letter))).join('');
}
