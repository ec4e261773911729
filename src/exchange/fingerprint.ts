import type { SavedMapping } from '../domain/memory';
import { headerKey } from './header-key';
import { RECORD_KINDS, type RecordKind } from './record-kind';

/**
 * The fingerprint of a header: the same for files of one kind of record whose columns have the same names in the same order. Sixteen
 * hex digits, with the kind behind them where it is not contacts.
 */
export function fingerprintOf(headers: readonly string[], kind: RecordKind): string {
  const text = headers.map(headerKey).join('\u001f');
  const digits = hash(text, 0x811c9dc5) + hash(text, 0x01234567);
  return kind === 'contacts' ? digits : `${digits}-${kind}`;
}

/** The kind of record that the rows below this header were last mapped to; undefined when none was saved. */
export function savedKindOf(headers: readonly string[], saved: readonly SavedMapping[]): RecordKind | undefined {
  const kinds = new Map(RECORD_KINDS.map((kind) => [fingerprintOf(headers, kind), kind]));
  const known = saved.filter(({ fingerprint }) => kinds.has(fingerprint)).sort((a, b) => a.at.localeCompare(b.at));
  return kinds.get(known.at(-1)?.fingerprint ?? '');
}

/** FNV-1a over UTF-16 units: quick, and equal everywhere; it guards nothing. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
