import { zipSync } from 'fflate';
import type { Day } from '../domain/ids';

/** A file that goes into a zip. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The files as one zip, in their order, dated on the day: the same files on the same day give the same bytes. Names are in UTF-8. */
export function zipFiles(files: readonly NamedFile[], day: Day): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // In local time, as zips count.
  const mtime = new Date(year, month - 1, date);
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime }]])));
}
