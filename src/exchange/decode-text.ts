import type { Encoding } from './recognition';

/** How much of a file is decoded at a time. */
export const PIECE_BYTES = 1 << 20;

/** The text of a file, piece by piece, so that a large file is never held as one string. A byte order mark is left out. */
export function* decodeText(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length; from += PIECE_BYTES)
    yield decoder.decode(bytes.subarray(from, from + PIECE_BYTES), { stream: true });
  yield decoder.decode();
}
