/** So many are named; the others are counted. */
const MOST_NAMED = 10;

/** Names things in a sentence: the first ones, and how many more there are. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
