const SYLLABLES =
  'vel tor mi san dra ken lo rim ba zel ho fen ta ny gor lu pes wi dan ro kel mu jor ne stal ga hin po'.split(' ');

/** Letters to invent words from, by the letter that stands for them in a shape. A script without its own list keeps its letter. */
const LETTERS = {
  Я: 'ВКМРСТДЛНГ',
  я: 'аеиорнстлкмв',
  Ω: 'ΑΚΜΝΡΣΤΛ',
  ω: 'αεικλμνορστ',
  字: '山川田中村木林森海空石原青白高橋',
  あ: 'あいうえかきくけさしすたちつなにのはまみ',
  ア: 'アイウエカキクケサシスタチツナニハマミル',
  가: '가나다라마바사아자차하미수진영',
  ع: 'ابتجدرسعفقلمنوي',
  א: 'אבגדהוזחטילמנרשת',
  ก: 'กขคงจดตนบปมยรลวส',
};

/** A run of letters in a shape: of one script, in capitals and small letters. */
const SHAPED_RUN = /^(?:[Aa]+|[Яя]+|[Ωω]+|字+|[あア字]+|가+|ع+|א+|ก+)$/;

/** A steady number for a text. */
function seedOf(text) {
  let seed = 7;
  for (const char of text) seed = (seed * 31 + char.codePointAt(0)) % 1_000_003;
  return seed;
}

/** Whether a run of letters is a shape, not a word that was kept. */
export function isShapedRun(run) {
  return SHAPED_RUN.test(run);
}

/** An invented word of this shape: the same one for the same shape and place among its like in a line. */
export function inventWord(shape, nth) {
  const seed = seedOf(`${shape} ${nth}`);
  if (/^[Aa]/.test(shape)) return inventLatin(shape, seed);
  return [...shape]
    .map((letter, at) => {
      const letters = LETTERS[letter] ?? letter;
      return letters[(seed + at * 7) % letters.length];
    })
    .join('');
}

function inventLatin(shape, seed) {
  let word = '';
  for (let at = 0; word.length < shape.length; at += 1) word += SYLLABLES[(seed + at * 11) % SYLLABLES.length];
  return [...shape].map((letter, at) => (letter === 'A' ? word[at].toUpperCase() : word[at])).join('');
}
