/** Whether an ending is all that makes one name a woman's and the other a man's: "Ivanova", "Daniela", "Emmanuelle", "Louise". Takes folded words. */
export function isOtherSex(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ending = long.startsWith(short) ? long.slice(short.length) : '';
  return /^(?:i?a|[lnt]e)$/.test(ending) || (ending === 'e' && /(?:s|mon|iel)$/.test(short));
}
