/** As many words as a name needs; the ways to take letters from more are too many to try. */
const MOST_WORDS = 8;

/**
 * Whether a short word may stand for some words: made of their beginnings in order ("fedex" for "federal express"), or, up to
 * four letters, of any of their letters in order ("gsk" for "glaxosmithkline"). Chance hits are common, so a hit is a doubt, no proof.
 */
export function isAbbreviationOf(short: string, words: readonly string[]): boolean {
  const long = words.join('');
  if (short.length < 2 || long.length < short.length + 2 || short[0] !== long[0]) return false;
  return (short.length < 5 && isSpelledIn(short, long)) || isMadeOfBeginnings(short, words.slice(0, MOST_WORDS));
}

/** Whether letters are made of the beginnings of words, in order ("fedex" for "federal express"). Words may be left out, but for the first. */
export function isMadeOfBeginnings(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return false;
  for (let taken = 1; taken <= letters.length && word.startsWith(letters.slice(0, taken)); taken++) {
    const left = letters.slice(taken);
    if (left === '' || rest.some((_, skipped) => isMadeOfBeginnings(left, rest.slice(skipped)))) return true;
  }
  return false;
}

/** All letters of one stand in the other, in their order. */
function isSpelledIn(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}
