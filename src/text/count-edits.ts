/**
 * How many letters have to be put in, left out, replaced, or swapped with their neighbour to make one text the other; any number above
 * `most` where more than `most` are needed, which saves the counting.
 */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const isEqual = a[row - 1] === b[at - 1];
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      const replaced = (last[at - 1] ?? 0) + (isEqual ? 0 : 1);
      const swapped = isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity;
      line.push(Math.min(replaced, swapped, (last[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    if (Math.min(...line) > most) return most + 1;
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}
