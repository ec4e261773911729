/** How much of a word may stand in its short form: its first letter; letters from its start on; its first letter and any that follow. */
export type Spelling = 'initials' | 'beginnings' | 'any';

/**
 * Whether letters are made of some words in order: "pcm" of "Product Category Manager", "hazmat" of the beginnings of "Hazardous
 * Materials", "ionm" of any letters of "IntraOperative NeuroMonitoring". Words behind the first for which `isOptional` says so may be
 * left out. An "x" may stand for "ex" ("XML").
 */
export function spellsWords(
  letters: string,
  words: readonly string[],
  spelling: Spelling,
  isOptional: (word: string) => boolean = () => false,
): boolean {
  let reached: readonly number[] = [0];
  for (let at = 0; at < words.length && reached.length > 0; at++) {
    const word = words[at] ?? '';
    const ends = reached.flatMap((start) => endsWithin(letters, start, word, spelling));
    reached = at > 0 && isOptional(word) ? [...new Set([...reached, ...ends])] : [...new Set(ends)];
  }
  return reached.includes(letters.length);
}

/** Where in the letters a word may end that begins at `start`. */
function endsWithin(letters: string, start: number, word: string, spelling: Spelling): number[] {
  const ends: number[] = [];
  const from = letters[start] === 'x' && word.startsWith('ex') ? 1 : 0;
  let at = start;
  for (let place = from; place < word.length && at < letters.length; place++) {
    if (word[place] === letters[at]) ends.push(++at);
    else if (place === from || spelling === 'beginnings') break;
    if (spelling === 'initials') break;
  }
  return ends;
}
