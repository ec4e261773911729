import { MAX_SHEET_BYTES } from '../file-limits';
import { decodeXml } from './decode-xml';
import { inflateEntry } from './inflate-entry';
import type { ZipEntry } from './zip-directory';

const ROW_OR_VALUE = /<(?:\w+:)?(row|v|t)[\s>]/g;

/**
 * Counts the rows of a sheet that have a value, without reading the values. In steps, so that the caller can breathe and stop.
 *
 * @throws RefusedFile when it is damaged or unsafe
 */
export function* countSheetRows(bytes: Uint8Array, entry: ZipEntry): Generator<void, number> {
  let rows = 0;
  let isCounted = true;
  let open = '';
  for (const piece of decodeXml(inflateEntry(bytes, entry, MAX_SHEET_BYTES))) {
    const text = open + piece;
    for (const [, name] of text.matchAll(ROW_OR_VALUE)) {
      if (name === 'row') isCounted = false;
      else if (!isCounted) {
        rows++;
        isCounted = true;
      }
    }
    // A tag that is cut may begin at the end.
    const cut = text.lastIndexOf('<');
    open = cut > text.length - 64 ? text.slice(cut) : '';
    yield;
  }
  return rows;
}
