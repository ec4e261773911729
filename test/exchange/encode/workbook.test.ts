import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBody, joinBytes, startEncoding } from '../../../src/exchange/encode-body';
import { UnwritableFile } from '../../../src/exchange/encode/unwritable-file';
import type { CellKind, WrittenTable } from '../../../src/exchange/written-file';
import { readBook } from '../read-book';
import { refusalOf } from '../../refusal';

const tableOf = (kinds: CellKind[], rows: string[][], name = 'Contacts'): WrittenTable => ({
  name,
  columns: kinds.map((kind, place) => ({ key: String(place), header: `${kind} ${place}`, kind })),
  rows,
});
const encode = (...tables: WrittenTable[]) => encodeBody({ form: 'workbook', tables });

const open = async (bytes: Uint8Array | Promise<Uint8Array>) => readBook(await bytes);

const TEXTS = [
  '=HYPERLINK("http://x.example")',
  '+49 30 23125 001',
  '-1',
  '@SUM(A1)',
  '0071',
  '1E10',
  '11-50',
  '2026-02',
  '12345678901234567890',
  'TRUE',
  '#N/A',
  ' a  b ',
  'two\nlines',
  'carriage\rreturn\r',
  '\t',
  '<&">\'',
  '🚀 עברית \u202e',
  '_x000D_',
  '\u0001 \u001f \ufffe',
  '\ud83d alone',
  "'quoted",
  'x'.repeat(32_767),
];

describe('a workbook', () => {
  it('holds texts, ids and phones as texts, whatever they look like', async () => {
    const kinds = ['text', 'id', 'phone'] as const;
    const [sheet] = await open(
      encode(
        tableOf(
          [...kinds],
          TEXTS.map((text) => kinds.map(() => text)),
        ),
      ),
    );
    for (const [place, text] of TEXTS.entries())
      for (const cell of sheet!.cells[place + 1]!) expect(cell).toMatchObject({ t: 's', v: text, z: '@' });
    expect(sheet!.cells.flat().some((cell) => cell?.f !== undefined)).toBe(false);
  });

  it('holds whole days as dates, and months, years and odd days as texts', async () => {
    const days = ['2026-03-12', '1900-03-01', '2026-02', '2026', '1850-01-01', '2026-02-30', ''];
    const [sheet] = await open(
      encode(
        tableOf(
          ['date', 'number'],
          days.map((day) => [day, '7']),
        ),
      ),
    );
    expect(sheet!.cells.slice(1).map(([day]) => [day?.t, day?.v, day?.z])).toEqual([
      ['n', 46_093, 'yyyy\\-mm\\-dd'],
      ['n', 61, 'yyyy\\-mm\\-dd'],
      ['s', '2026-02', '@'],
      ['s', '2026', '@'],
      ['s', '1850-01-01', '@'],
      ['s', '2026-02-30', '@'],
      [undefined, undefined, undefined],
    ]);
    expect(sheet!.cells[1]![1]).toMatchObject({ t: 'n', v: 7 });
  });

  it('keeps any text', async () => {
    const any = fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points));
    const texts = fc.array(fc.tuple(fc.string(), any), { minLength: 200, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const [sheet] = await open(encode(tableOf(['text', 'id'], rows)));
        // This reader takes CRLF for LF.
        const read = rows.map((_, r) => [0, 1].map((c) => sheet!.cells[r + 1]?.[c]?.v ?? ''));
        expect(read).toEqual(rows.map((cells) => cells.map((text) => text.replaceAll('\r\n', '\n'))));
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('has a bold header that stays in view, and its sheets by name', async () => {
    const bytes = await encode(
      tableOf(['text'], [['a']], 'Contacts'),
      tableOf(['text', 'id'], [['b', '1']], 'Accounts & more'),
    );
    expect((await open(bytes)).map(({ name, cells }) => [name, cells[0]!.map((cell) => cell?.v)])).toEqual([
      ['Contacts', ['text 0']],
      ['Accounts & more', ['text 0', 'id 1']],
    ]);
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<c r="A1" s="3"');
  });

  it('is the same in parts and at once, and from one day to the next', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => [`n${index}`, String(index)]);
    const encoder = startEncoding('workbook');
    const pieces = [rows.slice(0, 700), rows.slice(700)].flatMap((some) => [
      ...encoder.add({ form: 'workbook', tables: [tableOf(['text', 'id'], some)] }),
    ]);
    const inParts = joinBytes([...pieces, ...encoder.end()]);
    const whole = await encode(tableOf(['text', 'id'], rows));
    expect(await open(inParts)).toEqual(await open(whole));
    expect(Buffer.compare(await encode(tableOf(['text', 'id'], rows)), whole)).toBe(0);
  });

  it('refuses in words what a sheet cannot hold', async () => {
    await expect(encode(tableOf(['text'], [['x'.repeat(32_768)]]))).rejects.toThrow(UnwritableFile);
    expect(await refusalOf(encode(tableOf(['text'], [['x'.repeat(32_768)]])))).toContain(
      '“text 0” in row 2 has 32,768 characters',
    );
    const rows = Array.from({ length: 1_048_576 }, () => ['']);
    expect(await refusalOf(encode(tableOf(['text'], rows)))).toContain('more than 1,048,575 rows');
    expect(await refusalOf(encode(tableOf(Array<CellKind>(16_385).fill('text'), [])))).toContain('16,385 columns');
  });

  it('can be left in the middle', async () => {
    const rows = Array.from({ length: 2000 }, () => ['x']);
    let pieces = 0;
    const stop = () => {
      if (++pieces === 2) throw new Error('enough');
    };
    await expect(encodeBody({ form: 'workbook', tables: [tableOf(['text'], rows)] }, stop)).rejects.toThrow('enough');
    expect(pieces).toBe(2);
  });
});
