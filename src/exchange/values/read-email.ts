import type { Flaw } from '../../domain/contact-flaw';

/** An e-mail address read from a cell. */
export interface ReadEmail {
  /** The address; the whole cell where none stands in it. */
  email: string;
  flaw?: Flaw;
  /** The cell holds more than the address: others, a name, brackets. */
  isFirst: boolean;
}

/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1). */
const LONGEST = 254;

/** A name, an at sign, and a domain of at least two parts. Quoted names and addresses by number exist, and nobody has them. */
const ADDRESS =
  /^[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;

const CANDIDATE = /[^\s<>()[\],;:"|]+@[^\s<>()[\],;:"|]+/g;

/** The address in a cell, the first where it holds several. What cannot be an address is taken as it is and flagged. */
export function readEmail(cell: string): ReadEmail {
  if (cell === '' || isAddress(cell)) return { email: cell, isFirst: false };
  const [first] = cell.match(CANDIDATE) ?? [];
  if (first !== undefined && first !== cell && isAddress(first)) return { email: first, isFirst: true };
  return { email: cell, flaw: 'malformed', isFirst: false };
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
