import { decodeText } from './decode-text';
import { detectEncoding } from './detect-encoding';
import { refuseOtherFormats } from './not-a-table';
import { openCards } from './open/open-cards';
import { openJson } from './open/open-json';
import { openText } from './open/open-text';
import { openWorkbook } from './open/open-workbook';
import type { OpenedFile } from './opened-file';
import type { Encoding, LayoutChoice } from './recognition';
import type { Refusal } from './refusal';
import { refuseSize } from './refuse-size';
import { orRefuse, RefusedFile } from './refused-file';
import { finishSteps } from './steps';

/**
 * Opens a file of any format that Muster reads, told by its content and never by its name. Never throws: a file that cannot be read, or
 * must not be, is answered with a refusal in words. `told` is what the user knows better of its layout.
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  told: LayoutChoice = {},
): Promise<OpenedFile | Refusal> {
  return finishSteps(openInSteps(bytes, fileName, told));
}

/** The same in steps, so that the caller can breathe and stop: what is held or counted of a file is read to its end first. */
export function* openInSteps(
  bytes: Uint8Array,
  fileName: string,
  told: LayoutChoice,
): Generator<void, OpenedFile | Refusal> {
  try {
    const refusal = refuseSize(bytes.length) ?? refuseOtherFormats(bytes);
    if (refusal !== null) throw new RefusedFile(refusal);
    if (isPacked(bytes)) return yield* openWorkbook(bytes, fileName, told);
    const encoding = told.encoding ?? orRefuse(detectEncoding(bytes));
    const start = startOf(bytes, encoding);
    if (CARDS.test(start)) return yield* openCards(bytes, encoding, fileName);
    if (JSON_TEXT.test(start)) return yield* openJson(bytes, encoding, fileName, told);
    return openText(bytes, encoding, fileName, told);
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}

/** How text begins that is no table with delimiters. */
const CARDS = /^\s*BEGIN:VCARD\b/i;
const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/;

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5, 7].includes(bytes[2] ?? 0);
}

function startOf(bytes: Uint8Array, encoding: Encoding): string {
  return decodeText(bytes.subarray(0, 4096), encoding).next().value ?? '';
}
