const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei'];
const CODAS = ['', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rt', 'ck'];

/** A number from 0 to 1. */
export function drawShare(random) {
  return random.between(0, 2 ** 30) / 2 ** 30;
}

/** Draws items as often as their weights say: a function of one draw. `weightOf` takes the item and its place. */
export function drawFrom(random, items, weightOf) {
  let sum = 0;
  const upTo = items.map((item, at) => (sum += weightOf(item, at)));
  return () => {
    const wanted = drawShare(random) * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low];
  };
}

/** A word of some syllables that is nobody's name, but might be. */
export function inventWord(random, fewest, most) {
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  const word = Array.from({ length: random.between(fewest, most) }, syllable).join('');
  return word[0].toUpperCase() + word.slice(1);
}
