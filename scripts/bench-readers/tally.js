/** An empty count of outcomes. */
export const noTally = () => ({ right: 0, absent: 0, wrong: 0 });

/** Counts findings under keys: `Map` from key to `{ right, absent, wrong }`, in the order in which the keys are met. */
export function tallyBy(findings, keyOf) {
  const tallies = new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const tally = tallies.get(key) ?? noTally();
    tally[finding.outcome] += 1;
    tallies.set(key, tally);
  }
  return tallies;
}

/** A tally in one cell: right, absent, and wrong where there is any. */
export function writeTally(tally) {
  if (!tally) return '·';
  const { right, absent, wrong } = tally;
  return wrong > 0 ? `${right}/${absent}/${wrong}!` : absent > 0 ? `${right}/${absent}` : `${right}`;
}

/** A share of a whole in percent, one decimal; nothing of nothing is all. */
export function percent(part, whole) {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** The mean of numbers. */
export function mean(numbers) {
  return numbers.length === 0 ? 100 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** The value that `share` of the numbers do not exceed. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The number in the middle. */
export const median = (numbers) => quantile(numbers, 0.5);
