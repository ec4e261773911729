import { browser } from './browser';
import { NotSaved } from './not-saved';

/** Long enough for the browser to have read a Blob of any size Muster writes; the address is useless to others. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Saves `content` (text as UTF-8, bytes as they are) through the browser's downloads and answers with the download's number. The
 * number is there once the download has begun, not when it is done. The caller notes it with the batch (noteDownload)
 * and then sends 'exports.settle': the worker completes the batch when, and only when, the file is wholly written.
 * For Muster's own pages only: a service worker cannot make Blob addresses. Rejects with {@link NotSaved} when the
 * browser refuses or the user cancels the dialog.
 *
 * @param type the media type
 */
export async function saveFile(
  content: string | Uint8Array<ArrayBuffer>,
  fileName: string,
  type = 'text/csv;charset=utf-8',
): Promise<number> {
  const url = URL.createObjectURL(new Blob([content], { type }));
  try {
    return await browser.downloads.download({ url, filename: fileName, conflictAction: 'uniquify' });
  } catch {
    throw new NotSaved(fileName);
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  }
}
