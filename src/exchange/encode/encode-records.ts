import { inPieces, utf8, type BodyEncoder, type BodyOf } from './body-encoder';

/** Encodes records of JSON, cards or calendars. The opening is the first part's, the closing the last one's. */
export function recordsEncoder(): BodyEncoder<BodyOf<'json' | 'vcard' | 'icalendar'>> {
  let isOpen = false;
  let hasRecords = false;
  let ending = '';
  return {
    *add({ text: { opening, records, separator, closing } }) {
      if (!isOpen) yield utf8(opening);
      isOpen = true;
      ending = closing;
      for (const some of inPieces(records)) {
        yield utf8((hasRecords ? separator : '') + some.join(separator));
        hasRecords = true;
      }
    },
    *end() {
      yield utf8(ending);
    },
  };
}
