import { readPartInSteps } from './read-part';
import { unescapeCell } from './unescape-cell';
import type { ZipEntry } from './zip-directory';

/**
 * The texts that the cells of a workbook point to by number. Runs of rich text are joined; readings of characters are left out. In steps,
 * so that the caller can breathe and stop.
 */
export function* readSharedTexts(bytes: Uint8Array, entry: ZipEntry | undefined): Generator<void, string[]> {
  const texts: string[] = [];
  if (entry === undefined) return texts;
  let text = '';
  let isText = false;
  let readings = 0;
  yield* readPartInSteps(bytes, entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') readings++;
      isText = name === 't' && readings === 0;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') readings--;
      else if (name === 'si') texts.push(unescapeCell(text));
    },
  });
  return texts;
}
