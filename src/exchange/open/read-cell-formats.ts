import { readPart } from './read-part';
import { replaceEntities } from './xml-reader';
import type { ZipEntry } from './zip-directory';

/** How a number is shown, as far as it changes what it says. */
export type CellFormat =
  | { kind: 'number' }
  | { kind: 'percent' }
  | { kind: 'day' }
  | { kind: 'day-and-time' }
  | { kind: 'time' }
  /** Numbers such as "00123": so many digits at least. */
  | { kind: 'digits'; digits: number };

const NUMBER: CellFormat = { kind: 'number' };

/** The formats that workbooks use by number without spelling them out (ECMA-376 part 1, 18.8.30), as far as they are more than numbers. */
const BUILT_IN = new Map<number, string>([
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17].map((id): [number, string] => [id, 'd/m/yy']),
  ...[18, 19, 20, 21].map((id): [number, string] => [id, 'h:mm']),
  [22, 'd/m/yy h:mm'],
  // In East Asian workbooks.
  ...[27, 28, 29, 30, 31, 34, 35, 36].map((id): [number, string] => [id, 'd/m/yy']),
  ...[32, 33].map((id): [number, string] => [id, 'h:mm']),
  ...[45, 46, 47].map((id): [number, string] => [id, 'h:mm']),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [id, 'd/m/yy']),
]);

/** The formats of a workbook's cells, by the number of their style. */
export function readCellFormats(bytes: Uint8Array, entry: ZipEntry | undefined): CellFormat[] {
  const formats: CellFormat[] = [];
  if (entry === undefined) return formats;
  const own = new Map<number, string>();
  let isCellStyles = false;
  readPart(bytes, entry, {
    open(name, attributes) {
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        own.set(Number(numFmtId), replaceEntities(formatCode));
      }
      if (name !== 'xf' || !isCellStyles) return;
      const id = Number(attributes()['numFmtId'] ?? 0);
      formats.push(formatOf(own.get(id) ?? BUILT_IN.get(id) ?? 'General'));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}

/** What a format code makes of a number. Quoted and escaped words, colours and languages say nothing; only what holds for positive numbers counts. */
function formatOf(code: string): CellFormat {
  const [shown = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/general/i.test(shown)) return NUMBER;
  const hasDay = /[dy]|m{3}/i.test(shown) || /^[^hs]*m[^hs]*$/i.test(shown);
  const hasTime = /[hs]/i.test(shown);
  if (hasDay) return { kind: hasTime ? 'day-and-time' : 'day' };
  if (hasTime) return { kind: 'time' };
  if (shown.includes('%')) return { kind: 'percent' };
  const digits = /^0{2,}$/.exec(shown.trim())?.[0].length;
  return digits === undefined ? NUMBER : { kind: 'digits', digits };
}
