/** How many of the pairs of neighbouring letters two texts have in common, 0 to 1 (the coefficient of Dice). */
export function shareOfPairs(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const left = new Map<string, number>();
  for (const pair of pairsOf(a)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(b)) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
