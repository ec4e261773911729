import { readList } from '../../src/linkedin/find-list';
import { readPage } from '../../src/linkedin/read-page';
import { parseListAddress } from '../../src/text/list-address';
import type { Read } from './truth';

/** When test pages are read. */
export const SEEN_AT = '2026-03-01T09:30:00.000Z';

/** Reads a page as the content script does: its address tells whether it is a list or may be a profile. */
export function readAny(document: Document, url: string): Read {
  return parseListAddress(url) ? readList(document, url, SEEN_AT) : readPage(document, url, SEEN_AT);
}
