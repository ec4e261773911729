import { PARTICLES } from '../../text/person-name-words';
import { plainPersonName } from '../../text/plain-person-name';

/** A name in the usual order, and its two parts as they are written. */
export interface NameParts {
  full: string;
  given: string;
  family: string;
}

/**
 * Splits a full name: at the comma of "Family, Given", else before the last word, with the particles that belong to it ("van den
 * Berg"). A single word is a family name. Forms of address, degrees ("Ada Right, PhD") and emoji stay in the full name alone.
 */
export function splitName(full: string): NameParts {
  const plain = plainPersonName(full);
  const [head = '', ...behind] = full.split(',').map((part) => part.trim());
  const given = behind.find((part) => /\p{L}/u.test(part) && plain.startsWith(plainPersonName(part)));
  if (given !== undefined) {
    const others = behind.filter((part) => part !== given && part !== '');
    return { full: [`${given} ${head}`, ...others].join(', '), given, family: head };
  }
  const words = plain.split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  return { full, given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}
