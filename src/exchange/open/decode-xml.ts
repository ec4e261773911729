/** The most text that is given at a time: a small piece of a packed file may unpack to a thousand times its size. */
const PIECE_CHARACTERS = 1 << 18;

/** The text of XML that comes in pieces of bytes: UTF-8, or UTF-16 where a mark at the start says so. */
export function* decodeXml(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    const text = decoder.decode(piece, { stream: true });
    for (let from = 0; from < text.length; from += PIECE_CHARACTERS) yield text.slice(from, from + PIECE_CHARACTERS);
  }
  if (decoder !== undefined) yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
