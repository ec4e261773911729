import type { FileBody } from '../written-file';

/** A body of one of these forms. */
export type BodyOf<F extends FileBody['form']> = Extract<FileBody, { form: F }>;

/** Encodes one file. Its parts follow one another: rows after rows, records after records. */
export interface BodyEncoder<B extends FileBody = FileBody> {
  /** The bytes of the file so far, in small pieces, so that the caller can breathe between them. */
  add(body: B): Iterable<Uint8Array<ArrayBuffer>>;
  /** The bytes that end the file. */
  end(): Iterable<Uint8Array<ArrayBuffer>>;
}

/** How many rows or records make a piece. */
const PIECE_ROWS = 500;

const encoder = new TextEncoder();

/** The text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** The items some at a time. */
export function* inPieces<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += PIECE_ROWS) yield items.slice(from, from + PIECE_ROWS);
}
