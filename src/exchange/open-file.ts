import { refuseOtherFormats } from './not-a-table';
import { openText } from './open/open-text';
import { openWorkbook } from './open/open-workbook';
import type { OpenedFile } from './opened-file';
import type { LayoutChoice } from './recognition';
import type { Refusal } from './refusal';
import { refuseSize } from './refuse-size';
import { RefusedFile } from './refused-file';

/**
 * Opens a file of any format that Muster reads, told by its content and never by its name. Never throws: a file that cannot be read, or
 * must not be, is answered with a refusal in words. `told` is what the user knows better of its layout.
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  told: LayoutChoice = {},
): Promise<OpenedFile | Refusal> {
  try {
    const refusal = refuseSize(bytes.length) ?? refuseOtherFormats(bytes);
    if (refusal !== null) throw new RefusedFile(refusal);
    return isPacked(bytes) ? openWorkbook(bytes, fileName, told) : openText(bytes, fileName, told);
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5, 7].includes(bytes[2] ?? 0);
}
