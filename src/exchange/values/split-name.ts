import { PARTICLES } from '../../text/person-name-words';

/** A name's two parts as they are written. */
export interface NameParts {
  given: string;
  family: string;
}

/**
 * Splits a full name: at the comma of "Family, Given", else before the last word, with the particles that belong to it ("van den
 * Berg"). A single word is a family name.
 */
export function splitName(full: string): NameParts {
  const [head = '', tail] = full.split(',', 2).map((part) => part.trim());
  if (tail !== undefined && tail !== '') return { given: tail, family: head };
  const words = head.split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}
