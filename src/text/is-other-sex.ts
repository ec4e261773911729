/** Whether an ending is all that makes one name a woman's and the other a man's: "Ivanova", "Daniela", "Emmanuelle". Takes folded words. */
export function isOtherSex(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:a|[lnt]e)$/.test(long.slice(short.length));
}
