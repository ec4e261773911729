/** Where the first letter in UTF-8 and the first byte that is none stand, in one file. */
export interface MixedEncodings {
  utf8At: number;
  otherAt: number;
}

/**
 * Finds the proof that a file mixes UTF-8 with a one-byte encoding; null when it is plainly of one byte a character. Only Latin
 * letters and typographic quotes in UTF-8 count as proof: other sequences occur by chance in Windows-1252 text.
 */
export function findMixedEncodings(bytes: Uint8Array): MixedEncodings | null {
  let utf8At = -1;
  let otherAt = -1;
  for (let at = 0; at < bytes.length && (utf8At === -1 || otherAt === -1);) {
    const byte = bytes[at]!;
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0 && otherAt === -1) otherAt = at;
    if (length > 1 && utf8At === -1 && isTelling(bytes, at)) utf8At = at;
    at += Math.max(1, length);
  }
  return utf8At === -1 || otherAt === -1 ? null : { utf8At, otherAt };
}

/** The bytes of the UTF-8 character that starts here; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if ((bytes[at + next] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

/** U+00C0 to U+017F (accented Latin letters) or U+2010 to U+203F (dashes, quotes). */
function isTelling(bytes: Uint8Array, at: number): boolean {
  const [first, second] = [bytes[at]!, bytes[at + 1]!];
  return (first >= 0xc3 && first <= 0xc5) || (first === 0xe2 && second === 0x80);
}
