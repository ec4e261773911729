import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encodeBody, joinBytes, startEncoding } from '../../../src/exchange/encode-body';
import { harmlessText, isFormulaLike, literalText, plainText } from '../../../src/exchange/spreadsheet-text';
import type { FileBody, WrittenTable } from '../../../src/exchange/written-file';

const text = async (body: FileBody) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await encodeBody(body));
const table = (rows: string[][]): WrittenTable => ({
  name: '',
  columns: [
    { key: 'a', header: 'Text', kind: 'text' },
    { key: 'b', header: 'Id', kind: 'id' },
  ],
  rows,
});

describe('CSV', () => {
  it('is either for loaders or for spreadsheets', async () => {
    const rows = table([
      ['=1', '0071'],
      ['a,"b"\n', '+49 30 1'],
    ]);
    expect(await text({ form: 'loader-csv', table: rows })).toBe('Text,Id\n=1,0071\n"a,""b""\n",+49 30 1\n');
    expect(await text({ form: 'excel-csv', table: rows })).toBe(
      '\ufeffText,Id\r\n\'=1,\'0071\r\n"a,""b""\n",\'+49 30 1\r\n',
    );
  });

  it('is the same in parts and at once', async () => {
    const rows = Array.from({ length: 1300 }, (_, index) => [`n${index}`, `${index}`]);
    const encoder = startEncoding('excel-csv');
    const pieces = [rows.slice(0, 600), rows.slice(600)].flatMap((some) => [
      ...encoder.add({ form: 'excel-csv', table: table(some) }),
    ]);
    const inParts = joinBytes([...pieces, ...encoder.end()]);
    expect(Buffer.compare(inParts, await encodeBody({ form: 'excel-csv', table: table(rows) }))).toBe(0);
  });

  it('keeps any text, read by another reader', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }),
        async (rows) => {
          const read = (csv: string) => papaparse.parse<string[]>(csv, { delimiter: ',' }).data.slice(1, -1);
          expect(read(await text({ form: 'loader-csv', table: table(rows) }))).toEqual(rows);
          const shown = read((await text({ form: 'excel-csv', table: table(rows) })).slice(1));
          expect(shown.map((cells) => cells.map(plainText))).toEqual(rows);
          expect(shown.flat().some(isFormulaLike)).toBe(false);
        },
      ),
      { numRuns: 300 },
    ));
});

describe('texts for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])('%j is never calculated', (formula) =>
    expect(harmlessText(formula)).toBe(`'${formula}`),
  );
  it.each(['0049', '1234567890123456', '1E10', '11-50', '3/4', '2026-02', '1.2.2026'])('%j is never changed', (cell) =>
    expect(harmlessText(cell)).toBe(`'${cell}`),
  );
  it.each([
    'Jan 2027',
    'mar-26',
    '3-Mar',
    'SEPT2',
    '5. März 2026',
    '5 de mayo de 2026',
    'août 26',
    'June 5, 2026',
    '5juin',
  ])('%j is never made a date', (cell) => expect(harmlessText(cell)).toBe(`'${cell}`));
  it.each(['12:30', '1:2', '9:05:10 PM', '9 am', '1 1/2', '1.5e3', '2E-7', '1e+5', '(5)', '(1,200)', '5-'])(
    '%j is never made a number',
    (cell) => expect(harmlessText(cell)).toBe(`'${cell}`),
  );
  it.each([
    'May',
    'Marketing 2',
    'Mayor 3',
    'Augsburg 12',
    'B 52',
    'Suite 12:30',
    '3M',
    '24/7 support',
    'Q1 2027',
    '(030) 12',
    '9 Ampere',
  ])('%j is no date and no number', (cell) => expect(harmlessText(cell)).toBe(cell));
  it.each(['VP', '', "'quoted", 'a=b', '003Ax00000bCdEfIAK', '2026-03-12', '2026-03-12T09:30:00.000Z'])(
    '%j is left alone',
    (plain) => {
      expect(harmlessText(plain)).toBe(plain);
      expect(literalText(plain)).toBe(plain);
    },
  );
  it('keeps phone numbers readable and ids texts', () => {
    expect(literalText('+49 30 1234')).toBe("'+49 30 1234");
    expect(['0049', '1.5', '12E10', '2 000', '7'].map(literalText)).toEqual([
      "'0049",
      "'1.5",
      "'12E10",
      "'2 000",
      "'7",
    ]);
    expect(harmlessText('7')).toBe('7');
  });
  it('can always be read again', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("'", '=', '-', '0', '1', '/', ' ', 'a'), fc.string()), { maxLength: 5 }),
        (parts) => {
          const cell = parts.join('');
          expect(plainText(harmlessText(cell))).toBe(cell);
          expect(plainText(literalText(cell))).toBe(cell);
        },
      ),
      { numRuns: 500 },
    ));
});
