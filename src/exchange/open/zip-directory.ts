import { say, type Said } from '../../domain/said';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '../file-limits';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';

/** One file inside a packed file, as the directory at the end tells of it. */
export interface ZipEntry {
  /** With forward slashes and without one at the start. */
  path: string;
  isDeflated: boolean;
  /** Where its packed bytes begin and end. */
  start: number;
  end: number;
  /** How many bytes it claims to unpack to. */
  size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE_SIZES = 0x0001;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const IN_WIDE_FIELD = 0xffffffff;

/**
 * Reads the directory of a packed file (APPNOTE.TXT 4.3) without unpacking anything.
 *
 * @returns the entries by path in lower case, as workbooks name their parts without regard to case
 * @throws RefusedFile when it is damaged, locked with a password, or claims more than an honest workbook holds
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw unsafe(say('file.unsafe.files', { files: count }));
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const entry = readEntry(view, at);
    total += entry.size;
    if (total > MAX_UNPACKED_BYTES) throw unsafe(say('file.unsafe.size', { size: Math.ceil(total / 2 ** 20) }));
    entries.set(entry.path.toLowerCase(), entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The place of the directory's end record: the last one in the file, behind which stands nothing but a comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameBytes = view.getUint16(at + 28, true);
  const path = textAt(view, at + 46, nameBytes)
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
  if (isLocked) throw new RefusedFile(refuse('not-a-table', say('file.locked')));
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged();
  const { packed, size, local } = readSizes(view, at, nameBytes);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) throw damaged();
  return { path, isDeflated: method === 8, start, end: start + packed, size };
}

/** Sizes that do not fit into 32 bits stand in an extra field; writers that stream put all sizes there. */
function readSizes(view: DataView, at: number, nameBytes: number): { packed: number; size: number; local: number } {
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const extraEnd = Math.min(at + 46 + nameBytes + view.getUint16(at + 30, true), view.byteLength);
  let field = at + 46 + nameBytes;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== WIDE_SIZES)
    field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const [size = 0, packed = 0, local = 0] = short.map((value) => {
    if (value !== IN_WIDE_FIELD || next + 8 > extraEnd) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return { packed, size, local };
}

function textAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw damaged();
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

/** The refusal of a packed file that is broken. */
export function damaged(): RefusedFile {
  return new RefusedFile(refuse('damaged', say('file.damaged')));
}

/** The refusal of a packed file that is made to do harm, or looks like it; `what` says what it does. */
export function unsafe(what: Said): RefusedFile {
  return new RefusedFile(refuse('unsafe', say('file.unsafe', { what })));
}
