import { Inflate } from 'fflate';
import { say } from '../../domain/said';
import { damaged, unsafe, type ZipEntry } from './zip-directory';

/** How many packed bytes are unpacked at a time. A byte unpacks to a thousand at most. */
export const PACKED_PIECE_BYTES = 1 << 14;

/**
 * Unpacks one file of a packed file in pieces, so that it is never held as a whole.
 *
 * @param limit the most bytes it may unpack to
 * @throws RefusedFile when it is damaged, or unpacks to more than the limit or than it claims
 */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Generator<Uint8Array> {
  if (entry.size > limit) throw unsafe(say('file.unsafe.large'));
  let total = 0;
  for (const chunk of entry.isDeflated ? inflate(bytes, entry) : cut(bytes, entry)) {
    total += chunk.length;
    if (total > entry.size) throw unsafe(say('file.unsafe.more'));
    yield chunk;
  }
  if (total < entry.size) throw damaged();
}

function* cut(bytes: Uint8Array, { start, end }: ZipEntry): Generator<Uint8Array> {
  for (let from = start; from < end; from += PACKED_PIECE_BYTES)
    yield bytes.subarray(from, Math.min(end, from + PACKED_PIECE_BYTES));
}

function* inflate(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflator = new Inflate((chunk) => ready.push(chunk));
  for (const piece of cut(bytes, entry)) {
    try {
      inflator.push(piece);
    } catch {
      throw damaged();
    }
    yield* ready.splice(0);
  }
}
