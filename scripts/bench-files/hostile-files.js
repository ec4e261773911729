import { strToU8, zipSync } from 'fflate';
import { sheetParts } from './sheet-parts.js';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook with this text as its sheet. */
function book(sheet) {
  const parts = Object.entries({ ...sheetParts, [SHEET]: sheet }).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(parts));
}

const sheet = (rows, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** The directory of a packed file, made to claim that its sheet unpacks to this many bytes. */
function claim(bytes, size) {
  const copy = Buffer.from(bytes);
  // The directory's entry has the path a second time, 46 bytes behind its beginning; the size stands at 24.
  copy.writeUInt32LE(size, copy.lastIndexOf(SHEET) - 46 + 24);
  return copy;
}

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

/** Files that are made to fill the memory or to hang what reads them. */
export const HOSTILE = {
  'a zip that claims 2 GB': { name: 'claim.xlsx', make: () => claim(book(sheet('')), 0x7fffffff) },
  'a zip that unpacks 500 MB from half a MB': {
    name: 'bomb.xlsx',
    make: () => book(sheet(`<row>${cell(' '.repeat(500_000_000))}</row>`)),
  },
  'a billion laughs': {
    name: 'laughs.xlsx',
    make: () => book(sheet(`<row>${cell('&l9;')}</row>`, `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]>`)),
  },
  'JSON nested a million deep': { name: 'deep.json', make: () => Buffer.from(`${'['.repeat(1e6)}${']'.repeat(1e6)}`) },
  'cells of 1 MB': {
    name: 'cells.csv',
    make: () =>
      Buffer.from(
        `Full name,Company,Notes\n${Array.from({ length: 50 }, (_, n) => `Ada Long${n},Acme,${'x'.repeat(999_000)}\n`).join('')}`,
      ),
  },
  'cells over 1 MB': {
    name: 'long.csv',
    make: () => Buffer.from(`Full name,Company,Notes\nAda Short,Acme,\nAda Long,Acme,${'x'.repeat(3_000_000)}\n`),
  },
  '5,000 columns': {
    name: 'columns.csv',
    make: () => {
      const line = (word) => Array.from({ length: 5000 }, (_, n) => `${word} ${n}`).join();
      return Buffer.from(`${line('Column')}\n${Array.from({ length: 100 }, () => `${line('cell')}\n`).join('')}`);
    },
  },
};
