import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/exchange/open-file';
import { makeWorkbook, sheetOf, workbookParts } from './make-workbook';
import { recognise } from './read-all';

const SHEET = 'xl/worksheets/sheet1.xml';
const book = (parts: Record<string, string | Uint8Array> = {}) =>
  makeWorkbook({
    sheets: {
      A: sheetOf([
        ['Full name', 'Company'],
        ['Ada Right', 'Acme'],
      ]),
    },
    parts,
  });
const xml = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet><sheetData>${inside}</sheetData></worksheet>`;

/** Writes a number over a field of the directory entry of a packed file's part. */
function patch(bytes: Uint8Array, path: string, offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = strToU8(path);
  for (let at = 0; at < copy.length - 46 - name.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => copy[at + 46 + index] === byte)) {
      if (size === 2) view.setUint16(at + offset, value, true);
      else view.setUint32(at + offset, value, true);
      return copy;
    }
  throw new Error(`There is no ${path}.`);
}

describe('a workbook that would do harm', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes << 20).fill(0x20);

  it('by what it claims to unpack to is refused before it is unpacked', async () => {
    expect(await recognise(patch(book(), SHEET, 24, 0x7fffffff))).toMatchObject({
      reason: 'unsafe',
      sentence: expect.stringContaining('2,049 MB'),
    });
    expect(await recognise(patch(book(), SHEET, 24, 0xffffffff))).toMatchObject({ reason: 'unsafe' });
    const parts = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`xl/media/${index}.png`, 'x']));
    const claims = Object.keys(parts).reduce((bytes, path) => patch(bytes, path, 24, 500 << 20), book(parts));
    expect(await recognise(claims)).toMatchObject({ reason: 'unsafe' });
  });

  it('by unpacking to more than it claims is stopped there', async () => {
    const bomb = book({ [SHEET]: zeros(2) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await recognise(patch(bomb, SHEET, 24, 1000))).toMatchObject({
      reason: 'unsafe',
      sentence: expect.stringContaining('more than it says'),
    });
  });

  it('by texts or styles that would fill the memory is refused', async () => {
    for (const path of ['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'])
      expect(await recognise(patch(book(), path, 24, 300 << 20))).toMatchObject({ reason: 'unsafe' });
  });

  it('by too many files inside is refused', async () => {
    const bytes = book();
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 12, 10_001, true);
    expect(await recognise(bytes)).toMatchObject({ reason: 'unsafe' });
  });

  it.each([
    ['a billion laughs', '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>'],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/hostname">'],
    ['an entity alone', '<!ENTITY lol "lol">'],
  ])('by %s is refused, in every part', async (_, declaration) => {
    const cell = '<row r="1"><c t="inlineStr"><is><t>&lol2;</t></is></c></row>';
    expect(await recognise(book({ [SHEET]: xml(cell, declaration) }))).toMatchObject({
      reason: 'unsafe',
      sentence: expect.stringContaining('DOCTYPE'),
    });
    for (const path of ['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', '_rels/.rels'])
      expect(await recognise(book({ [path]: `<?xml version="1.0"?>${declaration}<sst/>` }))).toMatchObject({
        reason: 'unsafe',
      });
  });

  it('by elements in one another without end, or a cell without end, is refused', async () => {
    expect(await recognise(book({ [SHEET]: xml('<a>'.repeat(100_000)) }))).toMatchObject({ reason: 'unsafe' });
    const endless = `<row r="1"><c t="inlineStr"><is><t>${'x'.repeat(5 << 20)}`;
    expect(await recognise(book({ [SHEET]: xml(endless) }))).toMatchObject({ reason: 'unsafe' });
  });

  it('by a value in a far column is refused with the row', async () => {
    const far = `${sheetOf([['Full name', 'Company']])}<row r="7"><c r="XFD7"><v>1</v></c></row>`;
    expect(await recognise(makeWorkbook({ sheets: { A: far } }))).toMatchObject({
      reason: 'too-many-columns',
      line: 7,
    });
    const wide = `<row r="3">${'<c t="inlineStr"><is><t>Header</t></is></c>'.repeat(5000)}</row>`;
    expect(await recognise(makeWorkbook({ sheets: { A: wide } }))).toMatchObject({
      reason: 'too-many-columns',
      line: 3,
    });
  });
});

describe('a workbook that cannot be read', () => {
  it('as it is locked, is refused with what to do', async () => {
    expect(await recognise(patch(book(), SHEET, 8, 1, 2))).toMatchObject({
      sentence: expect.stringMatching(/password.*\.xlsx/),
    });
    expect(await recognise(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toMatchObject({
      sentence: expect.stringMatching(/\.xls,.*\.xlsx/),
    });
  });

  it('as it is another kind of packed file, is refused with its name', async () => {
    const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('x')])));
    expect(await recognise(zip('xl/workbook.bin'))).toMatchObject({ sentence: expect.stringContaining('.xlsb') });
    expect(await recognise(zip('content.xml', 'mimetype'))).toMatchObject({
      sentence: expect.stringContaining('another office program'),
    });
    expect(await recognise(zip('word/document.xml'))).toMatchObject({
      sentence: expect.stringContaining('text document'),
    });
    expect(await recognise(zip('contacts.csv'))).toMatchObject({ sentence: expect.stringContaining('Unpack it') });
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    [
      'with packed bytes overwritten',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at > 200 && at < 400 ? 0xaa : byte)),
    ],
    ['claiming more than is there', (bytes: Uint8Array) => patch(bytes, SHEET, 24, 100_000)],
    ['with a place outside', (bytes: Uint8Array) => patch(bytes, SHEET, 42, 0x0fffffff)],
    ['with an unknown packing', (bytes: Uint8Array) => patch(bytes, SHEET, 10, 99, 2)],
  ])('as it is %s, is refused as damaged', async (_, damage) => {
    expect(await recognise(damage(book()))).toMatchObject({
      reason: 'damaged',
      sentence: expect.stringContaining('save it'),
    });
  });

  it.each([
    ['a tag that never ends', '<row r="1"><c><v>1</v'],
    ['tags that do not fit', '<row r="1"></c></row>'],
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a row that is none', '<row r="x"/>'],
    ['a text that is not there', '<row r="1"><c t="s"><v>9</v></c></row>'],
  ])('for %s, is refused as damaged', async (_, inside) =>
    expect(await recognise(book({ [SHEET]: xml(inside) }))).toMatchObject({ reason: 'damaged' }),
  );

  it('claiming parts that are not there, is refused', async () => {
    const parts = Object.entries(workbookParts({ sheets: { A: '' } })).filter(([path]) => path !== SHEET);
    expect(await recognise(zipSync(Object.fromEntries(parts)))).toMatchObject({ kind: 'refusal' });
    expect(await openFile(zipSync({}), 'x')).toMatchObject({ kind: 'refusal' });
  });
});
