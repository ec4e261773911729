import { say } from '../domain/said';
import type { Encoding } from './recognition';
import { refuse, type Refusal } from './refusal';
import { findMixedEncodings } from './find-mixed-encodings';

const LINE_FEED = 0x0a;
const SLICE = 1 << 20;

/**
 * How the characters of a file are written: by its byte order mark, else strictly UTF-8, else UTF-16 without a mark, else
 * Windows-1252. A file put together from two encodings, or with NUL characters, is refused with the line.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | Refusal {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nul = bytes.indexOf(0);
  if (nul !== -1) return isUtf16WithoutMark(bytes) ? 'utf-16le' : refuseNul(lineAt(bytes, nul));
  if (isUtf8(bytes)) return 'utf-8';
  const mixed = findMixedEncodings(bytes);
  if (mixed === null) return 'windows-1252';
  const other = lineAt(bytes, mixed.otherAt);
  return refuse('mixed-encodings', say('file.mixed', { line: lineAt(bytes, mixed.utf8At), other }), other);
}

/** The refusal of a file with NUL characters. */
export function refuseNul(line: number): Refusal {
  return refuse('nul-characters', say('file.nul', { line }), line);
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += SLICE)
      decoder.decode(bytes.subarray(from, from + SLICE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** European text in UTF-16LE has a zero in most odd places and hardly one in the even places. */
function isUtf16WithoutMark(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  return bytes.length % 2 === 0 && zeros[1]! > head.length * 0.35 && zeros[0]! < head.length * 0.02;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line++;
  return line;
}
