/** The digit that stands for a share of people in the list of name frequencies: 0 (a third) to 9 (one in three thousand, and all below). */
export function digitOfShare(share: number): number {
  return Math.min(9, Math.max(0, Math.round(-3 * Math.log10(share) - 1.5)));
}

/** The share that a digit stands for. */
export function shareOfDigit(digit: number): number {
  return 10 ** (-(digit + 1.5) / 3);
}
