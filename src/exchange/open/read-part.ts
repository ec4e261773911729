import { say } from '../../domain/said';
import { decodeXml } from './decode-xml';
import { inflateEntry } from './inflate-entry';
import { MAX_HELD_BYTES } from '../file-limits';
import { finishSteps } from '../steps';
import { XmlReader, type XmlHandlers } from './xml-reader';
import type { ZipEntry } from './zip-directory';

/**
 * Reads one part of a workbook to its end.
 *
 * @throws RefusedFile when it is damaged or unsafe
 */
export function readPart(bytes: Uint8Array, entry: ZipEntry, handlers: XmlHandlers): void {
  finishSteps(readPartInSteps(bytes, entry, handlers));
}

/** The same in steps, so that the caller can breathe and stop. */
export function* readPartInSteps(bytes: Uint8Array, entry: ZipEntry, handlers: XmlHandlers): Generator<void, void> {
  const reader = new XmlReader(say('file.damaged.part', { path: entry.path }), handlers);
  for (const text of decodeXml(inflateEntry(bytes, entry, MAX_HELD_BYTES))) {
    reader.write(text);
    yield;
  }
  reader.end();
}
