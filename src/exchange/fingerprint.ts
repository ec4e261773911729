import { headerKey } from './header-key';

/** The fingerprint of a header: the same for files whose columns have the same names in the same order. Sixteen hex digits. */
export function fingerprintOf(headers: readonly string[]): string {
  const text = headers.map(headerKey).join('\u001f');
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

/** FNV-1a over UTF-16 units: quick, and equal everywhere; it guards nothing. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
