import type { BodyEncoder } from './encode/body-encoder';
import { csvEncoder } from './encode/encode-csv';
import { recordsEncoder } from './encode/encode-records';
import { workbookEncoder } from './encode/encode-workbook';
import type { FileBody } from './written-file';

const ENCODERS: Record<FileBody['form'], () => BodyEncoder<never>> = {
  'loader-csv': csvEncoder,
  'excel-csv': csvEncoder,
  workbook: workbookEncoder,
  json: recordsEncoder,
  vcard: recordsEncoder,
  icalendar: recordsEncoder,
};

/**
 * Begins a file of this form: `add` takes its body, or one part of it after the other, and gives bytes in small pieces. The same bodies
 * always give the same bytes.
 *
 * @throws UnwritableFile (from `add`) when the form cannot hold what the body has
 */
export function startEncoding(form: FileBody['form']): BodyEncoder {
  return ENCODERS[form]() as BodyEncoder;
}

/**
 * The bytes of a file. `onPiece` is waited for after every few hundred rows: to let others work, or to end it all by throwing.
 *
 * @throws UnwritableFile when the form cannot hold what the body has
 */
export async function encodeBody(
  body: FileBody,
  onPiece: () => Promise<void> | void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = startEncoding(body.form);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const piece of encoder.add(body)) {
    pieces.push(piece);
    await onPiece();
  }
  pieces.push(...encoder.end());
  return joinBytes(pieces);
}

/** The pieces in one. */
export function joinBytes(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
