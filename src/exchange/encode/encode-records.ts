import type { TextParts } from '../written-file';
import { inPieces, utf8, type BodyEncoder, type BodyOf } from './body-encoder';

/** Encodes records of JSON, cards or calendars. The opening is the first part's, the closing the last one's. */
export function recordsEncoder(): BodyEncoder<BodyOf<'json' | 'vcard' | 'icalendar'>> {
  let hasRecords = false;
  let last: TextParts | undefined;
  return {
    *add({ text }) {
      if (last === undefined) yield utf8(text.opening);
      last = text;
      const { records, separator } = text;
      for (const some of inPieces(records)) {
        yield utf8((hasRecords ? separator : '') + some.join(separator));
        hasRecords = true;
      }
    },
    *end() {
      if (last !== undefined) yield utf8(last.closing);
    },
  };
}
