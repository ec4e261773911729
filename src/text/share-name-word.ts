import { parsePersonName } from './parse-person-name';
import { evenUmlauts } from './even-umlauts';

/** Whether two person names have a full given or family name in common, as after a marriage. */
export function shareNameWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  const { words, alternates } = parsePersonName(name);
  return [...words, ...alternates].filter((word) => word.length > 1).map(evenUmlauts);
}
