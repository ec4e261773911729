const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** A Salesforce id of 15 characters: the prefix tells the object. Only the case tells an even number from the odd one before it. */
export function shortId(prefix: string, number: number): string {
  const pair = String(Math.ceil(number / 2)).padStart(2, '0');
  return `${prefix}Dm00000${number % 2 === 0 ? 'jq' : 'Jq'}${pair}X`.padEnd(15, 'Z');
}

/** The same with the three characters behind it that say which of its letters are capitals. */
export function longId(prefix: string, number: number): string {
  const short = shortId(prefix, number);
  const suffix = [0, 5, 10].map((start) => {
    const letters = [...short.slice(start, start + 5)];
    return SUFFIX[letters.reduce((bits, letter, place) => bits + (/[A-Z]/.test(letter) ? 1 << place : 0), 0)];
  });
  return short + suffix.join('');
}
