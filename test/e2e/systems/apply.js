import { readFileSync, writeFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';

/**
 * The downloaded file, or those in the zip, as `{ name, bytes }`: unpacked by another program than packed it. Downloads of the tests have no names;
 * a workbook is a zip too, and stays one file.
 */
function readDownload(path) {
  const bytes = readFileSync(path);
  const packed = bytes.subarray(0, 2).toString('latin1') === 'PK' ? CFB.read(bytes, { type: 'buffer' }) : null;
  if (packed === null || CFB.find(packed, '[Content_Types].xml') !== null) return [{ name: 'download', bytes }];
  return packed.FullPaths.flatMap((name, index) => {
    const { size, content } = packed.FileIndex[index];
    // The library puts an entry of its own in front.
    const isOurs = size > 0 && !name.includes('\u0001');
    return isOurs ? [{ name: name.split('/').at(-1), bytes: Buffer.from(content) }] : [];
  });
}

/**
 * Runs as a program of its own: `node apply-<system>.js records download next [circumstances]`. Does to the records of a system what that system (or
 * the person in charge of it) does with a download, and writes the records as it would export them next. The circumstances, as JSON: `refused`,
 * the ids of rows that it turns down, and `edits` (`{ id, column, value }`), what colleagues change afterwards; `only`, which files of a zip are for this system.
 */
export function runApply(apply) {
  const [records, download, next, circumstances = '{}'] = process.argv.slice(2);
  const { refused = [], edits = [], only = '' } = JSON.parse(circumstances);
  const files = readDownload(download).filter(({ name }) => new RegExp(only).test(name));
  writeFileSync(next, apply(readFileSync(records), files, { refused, edits }));
}
