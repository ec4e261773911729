/** A pair of normal forms that the user called the same, or not. Which normal form, the comparison says that takes them. */
export interface LearntPair {
  a: string;
  b: string;
  same: boolean;
}

/** What the user has said about two texts, kept under their normal forms: the same, not the same, or null for nothing. */
export function recallPair(
  a: string,
  b: string,
  learnt: readonly LearntPair[],
  keyOf: (text: string) => string,
): boolean | null {
  if (learnt.length === 0) return null;
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  if (keyA === keyB) return null;
  const pair = learnt.find((one) => (one.a === keyA && one.b === keyB) || (one.a === keyB && one.b === keyA));
  return pair?.same ?? null;
}
