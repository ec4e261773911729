import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { openFile } from '../../../src/exchange/open-file';
import { recogniseFile } from '../../../src/exchange/recognise-file';
import { sayWell } from '../../say-well';
import { makeWorkbook, sheetOf, workbookParts } from './make-workbook';

const ROWS = [
  ['Full name', 'Company', 'Last verified'],
  ['Ada Right', 'Right & Sons', '2026-03-12'],
  ['Bo Left', '', '3/4/2026'],
];
const RECIPE = { sheets: { People: sheetOf(ROWS), More: sheetOf(ROWS) }, texts: ['<t>x</t>'], formats: ['yyyy-mm-dd'] };
const encode = (text: string) => new TextEncoder().encode(text);
const JSON_TEXT = JSON.stringify(
  { contacts: [{ name: 'Ada', tags: ['a'], Account: { Name: 'x' } }, { name: 'Bo \u00e4' }] },
  null,
  1,
);
const CARDS =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r\nller;J\r\nTEL;WORK:+49 30 23125 000\r\nEND:VCARD\r\n' +
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada\r\nitem1.URL;TYPE="a,b":https://right.example\r\n  x\r\nEND:VCARD\r\n';

/** The file is read as rows or refused in a sentence; whatever happens, nothing is thrown. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const file = await openFile(bytes, 'any');
  const answer = 'kind' in file ? file : recogniseFile(file);
  if (answer.kind === 'refusal') {
    expect(sayWell(answer.sentence)).toMatch(/^[A-Z].*\.$/s);
    return;
  }
  if ('kind' in file) throw new Error('A refused file was recognised.');
  const rows = [...file.rows()].flat();
  const header = rows.findIndex(({ line }) => line === file.headerLine);
  expect(rows[header]?.cells.slice(0, file.header.length).join()).toBe(
    file.header.slice(0, rows[header]?.cells.length).join(),
  );
  expect(rows.every(({ line }, index) => index === 0 || line > rows[index - 1]!.line)).toBe(true);
  expect(answer.rowCount).toBeLessThanOrEqual(rows.length - header - 1);
}

/** One change of a file: bytes overwritten, taken out, doubled, or the end cut off. */
const damage = fc.record({
  at: fc.nat(),
  bytes: fc.uint8Array({ maxLength: 6 }),
  how: fc.constantFrom('overwrite' as const, 'insert' as const, 'remove' as const, 'cut' as const),
});

function apply(original: Uint8Array, changes: { at: number; bytes: Uint8Array; how: string }[]): Uint8Array {
  let content = original;
  for (const { at, bytes, how } of changes) {
    const place = at % Math.max(1, content.length);
    const rest = content.subarray(how === 'insert' ? place : place + bytes.length);
    const middle = how === 'overwrite' || how === 'insert' ? bytes : new Uint8Array();
    content =
      how === 'cut' ? content.slice(0, place) : Uint8Array.from([...content.subarray(0, place), ...middle, ...rest]);
  }
  return content;
}

describe('any bytes are answered', () => {
  it.each([
    ['workbook', makeWorkbook(RECIPE), 150],
    ['unpacked workbook', zipSync(workbookParts(RECIPE), { level: 0 }), 150],
    ['JSON', encode(JSON_TEXT), 300],
    ['JSON Lines', encode('{"name":"Ada"}\n{"name":"Bo","n":12345678901234567890}\n'), 300],
    ['cards', encode(CARDS), 300],
  ])('when a file is damaged: %s', (_, content, numRuns) =>
    fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), (changes) =>
        isAnswered(apply(content, changes)),
      ),
      { numRuns },
    ),
  );

  it('when they begin like a workbook, JSON or a card', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('PK\x03\x04', '{"', '[{', 'BEGIN:VCARD\n'),
        fc.uint8Array({ maxLength: 300 }),
        (start, rest) => isAnswered(Uint8Array.from([...encode(start), ...rest])),
      ),
      { numRuns: 300 },
    ));

  it('when JSON holds anything that JSON can', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (records) => {
          const file = await openFile(encode(JSON.stringify(records)), 'any.json');
          if (!('kind' in file)) expect([...file.rows()].flat()).toHaveLength(records.length + 1);
          else expect(JSON.stringify(records)).toMatch(/\\u0000|^\[(?:\{\},?)*\]$/);
        },
      ),
      { numRuns: 200 },
    ));
});
