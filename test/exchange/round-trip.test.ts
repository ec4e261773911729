import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../src/exchange/csv-row';
import { decodeText } from '../../src/exchange/decode-text';
import { checkColumns } from '../../src/exchange/check-columns';
import { mapRows } from '../../src/exchange/map-rows';
import { readRows } from '../../src/exchange/read-rows';
import { openFile } from '../../src/exchange/open-file';
import { recogniseFile } from '../../src/exchange/recognise-file';
import type { Delimiter } from '../../src/exchange/recognition';
import { harmlessText } from '../../src/exchange/spreadsheet-text';
import { wordsIn } from '../say-well';

/** Cells that trouble writers and readers: quotes, line breaks, delimiters, formulas, letters outside the basic plane. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', '\n', '\r\n', '\r', ',', ';', '\t', '|', '=', '+', "'", ' ', '🚀', 'é', 'ß'),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''))
  // A last cell's own CR before the line's end cannot be told from a CRLF: a known loss of the form.
  .map((text) => text.replace(/\r+$/, ''));

const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

/** The text in pieces cut anywhere, as a large file comes. */
const inPieces = (text: string, cuts: number[]) => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((place, index) => text.slice(index === 0 ? 0 : places[index - 1], place));
};

const read = (pieces: Iterable<string>, delimiter: Delimiter = ',') => [...readRows(pieces, delimiter)].flat();

describe('what is written', () => {
  it.each(['\n', '\r\n'])('is read again cell by cell, with lines ended by %j', (end) =>
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { maxLength: 5 }), (rows, cuts) => {
        const text = rows.map((cells) => csvRow(cells) + end).join('');
        const once = read([text]);
        expect(once.map(({ cells }) => cells)).toEqual(rows);
        expect(read(inPieces(text, cuts))).toEqual(once);
      }),
      { numRuns: 300 },
    ),
  );

  it('stands on the line that the row says', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((cells) => `${csvRow(cells.map((text) => text.replaceAll('\r', '')))}\n`).join('');
        for (const { line, cells } of read([text])) {
          const start = text
            .split('\n')
            .slice(line - 1)
            .join('\n');
          expect(start.startsWith(csvRow(cells))).toBe(true);
        }
      }),
      { numRuns: 200 },
    ));

  it('is never calculated by a spreadsheet', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          cell,
          fc.string().map((text) => `=${text}`),
        ),
        (text) => {
          const [row] = read([`${csvRow(['x', harmlessText(text)])}\n`]);
          expect(row!.cells[1]).not.toMatch(/^[\s]*[=+\-@]|^[\t\r\n]/);
        },
      ),
    ));
});

describe('whatever is dropped', { timeout: 30_000 }, () => {
  const readAll = async (bytes: Uint8Array) => {
    const file = await openFile(bytes, 'any.csv');
    const recognised = 'kind' in file ? file : recogniseFile(file);
    if (recognised.kind === 'refusal' || 'kind' in file) {
      expect(wordsIn(recognised)).toMatchObject({ kind: 'refusal', sentence: expect.stringMatching(/\.$/) });
      return;
    }
    if (checkColumns(recognised.columns, recognised.recordKind).length > 0) return;
    const { rows, refused, counts } = mapRows(file, recognised, recognised.columns, { statusWords: {} });
    expect([rows.length, refused.length]).toEqual([counts.taken, counts.refused]);
    expect(counts.taken + counts.refused + counts.blank + counts.footer + counts.repeatedHeaders).toBe(counts.rows);
    expect(counts.taken + counts.refused).toBe(recognised.rowCount);
  };

  it('any bytes are answered', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), readAll), { numRuns: 500 }));

  it('any text below a known header adds up', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (text, delimiter) =>
          readAll(
            new TextEncoder().encode(`${['Full name', 'Company', 'Status', 'Last verified'].join(delimiter)}\n${text}`),
          ),
      ),
      { numRuns: 500 },
    ));

  it('any damaged table adds up', () =>
    fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.constantFrom('"', '\n', ',', '\r'), async (rows, at, damage) => {
        const text = [['Full name', 'Company'], ...rows].map(csvRow).join('\n');
        const place = at % text.length;
        await readAll(new TextEncoder().encode(text.slice(0, place) + damage + text.slice(place)));
      }),
      { numRuns: 500 },
    ));

  it('text is decoded the same in one piece and in many', () => {
    const text = 'ä🚀'.repeat(400_000);
    expect([...decodeText(new TextEncoder().encode(text), 'utf-8')].join('') === text).toBe(true);
  });
});
