import type { Encoding } from './recognition';

const SLICE = 1 << 20;

/** The text of a file, piece by piece, so that a large file is never held as one string. A byte order mark is left out. */
export function* decodeText(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length; from += SLICE)
    yield decoder.decode(bytes.subarray(from, from + SLICE), { stream: true });
  yield decoder.decode();
}
