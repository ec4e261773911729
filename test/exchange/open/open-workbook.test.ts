import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, sheetOf } from './make-workbook';
import { cellsOf, open, recognise, rowsOf } from './read-all';
import { wordsIn } from '../../say-well';

const HEADER = ['Full name', 'Company'];
const headed = (rows: string) =>
  `<row r="1"><c t="inlineStr"><is><t>Full name</t></is></c><c t="inlineStr"><is><t>Company</t></is></c></row>${rows}`;

/** What cells of a row say, each given as the inside of its element with its attributes. */
async function saying(cells: string[], formats: string[] = [], isFrom1904 = false): Promise<string[]> {
  const header = cells.map((_, index) => `Column ${String.fromCharCode(97 + index)}`);
  const row = cells.map((cell) => `<c ${cell}</c>`).join('');
  const sheet = `${sheetOf([['Full name', ...header]])}<row><c><v>1</v></c>${row}</row>`;
  const [first] = await cellsOf(makeWorkbook({ sheets: { Data: sheet }, formats, isFrom1904 }));
  return first!.slice(1);
}

describe('a workbook of another writer', () => {
  it('is read as its cells show', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['Full name', 'Company', 'Contact ID', 'Phone', 'Verified', 'Score', 'Active', 'Notes'],
      [
        'Ada Right',
        'Right & Sons <Ltd>',
        '003A0000001zzzz',
        '+49 30 23125 001',
        new Date(Date.UTC(2026, 2, 12)),
        9.5,
        true,
        'one\ntwo',
      ],
      ['Bo Left', '', '0012', '0151', null, 1234567890123, false, '  kept  '],
    ]);
    utils.book_append_sheet(book, sheet, 'Contacts');
    for (const bookSST of [true, false]) {
      const bytes = new Uint8Array(
        write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true, cellDates: false }) as ArrayBuffer,
      );
      expect(await cellsOf(bytes)).toEqual([
        [
          'Ada Right',
          'Right & Sons <Ltd>',
          '003A0000001zzzz',
          '+49 30 23125 001',
          '2026-03-12',
          '9.5',
          'TRUE',
          'one\ntwo',
        ],
        ['Bo Left', '', '0012', '0151', '', '1234567890123', 'FALSE', '  kept  '],
      ]);
      expect(await recognise(bytes)).toMatchObject({
        format: 'workbook',
        sheet: 'Contacts',
        headerLine: 1,
        rowCount: 2,
      });
    }
  });
});

describe('cells', () => {
  it('with numbers have no noise, and long numbers all their digits', async () =>
    expect(
      await saying([
        '><v>0.30000000000000004</v>',
        '><v>4.9000000000000004</v>',
        '><v>12345678901234567</v>',
        '><v>1.23456789012E+11</v>',
        '><v>1E-7</v>',
        '><v>-1.5E+25</v>',
        '><v>007</v>',
        '><v>3</v>',
      ]),
    ).toEqual([
      '0.3',
      '4.9',
      '12345678901234567',
      '123456789012',
      '0.0000001',
      '-15000000000000000000000000',
      '007',
      '3',
    ]));

  it('with formats say what they show', async () =>
    expect(
      await saying(
        ['s="1"><v>123</v>', 's="2"><v>0.95</v>', 's="3"><v>1234.5</v>', 's="4"><v>12</v>'],
        ['00000', '0%', '#,##0.00 "EUR"', '0 "days"'],
      ),
    ).toEqual(['00123', '95%', '1234.5', '12']));

  it('with days and times are days and times, by the format alone', async () => {
    const formats = [
      'yyyy-mm-dd',
      'dd/mm/yy hh:mm',
      '[$-407]d. mmmm yyyy;@',
      'h:mm AM/PM',
      '[h]:mm',
      'mmm-yy',
      '"day" 0',
      '[Red]0.00;[Blue]-0.00',
    ];
    const cells = ['46093', '46093.604166666664', '46093', '0.25', '1.5', '46082', '46093', '46093'];
    expect(
      await saying(
        cells.map((value, index) => `s="${index + 1}"><v>${value}</v>`),
        formats,
      ),
    ).toEqual(['2026-03-12', '2026-03-12 14:30', '2026-03-12', '06:00', '36:00', '2026-03-01', '46093', '46093']);
  });

  it('count from 1900 with its day too many, or from 1904', async () => {
    const days = ['s="1"><v>1</v>', 's="1"><v>59</v>', 's="1"><v>61</v>', 's="1"><v>44631</v>'];
    expect(await saying(days, ['yyyy-mm-dd'])).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '2022-03-11']);
    expect((await saying(days, ['yyyy-mm-dd'], true))[3]).toBe('2026-03-12');
  });

  it('with dates of ISO 8601 are taken as they are', async () =>
    expect(await saying(['t="d"><v>2026-03-12T00:00:00</v>', 't="d"><v>2026-03-12T14:30:00</v>'])).toEqual([
      '2026-03-12',
      '2026-03-12T14:30:00',
    ]));

  it('with text join its runs, leave out readings and unescape', async () => {
    const texts = [
      '<r><t>Ada </t></r><r><rPr><b/></rPr><t xml:space="preserve">Right </t></r><rPh sb="0" eb="1"><t>reading</t></rPh>',
      '<t>a_x000D_\nb_x005F_x_ &#x1F600; &amp;lt;</t>',
    ];
    const sheet = headed('<row r="2"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>');
    expect(await cellsOf(makeWorkbook({ sheets: { A: sheet }, texts }))).toEqual([['Ada Right ', 'a\nb_x_ 😀 &lt;']]);
  });

  it('of formulas give the stored result; errors and missing results are blank and told', async () => {
    const sheet = headed(
      '<row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>Ada</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f>NOW()</f></c></row>',
    );
    const file = await open(makeWorkbook({ sheets: { A: sheet } }));
    expect(
      rowsOf(file)
        .slice(1)
        .map(({ cells }) => cells),
    ).toEqual([['Ada', ''], ['']]);
    expect(wordsIn(file.notes())).toEqual([
      expect.stringContaining('(2; the first: B2)'),
      expect.stringContaining('(1; the first: B3)'),
    ]);
  });
});

describe('sheets', () => {
  const sheets = {
    hidden: sheetOf([HEADER, ['Hidden Person', 'Acme']]),
    Cover: sheetOf([['Prepared for you']]),
    Empty: '<row r="1"><c r="A1" s="0"/></row>',
    People: sheetOf([HEADER, ['Ada Right', 'Acme'], ['Bo Left', 'Acme']]),
    'More & others': sheetOf([HEADER, ['Cy Long', 'Acme']]),
  };

  it('are listed with their rows; the first that is shown and has a header is read', async () =>
    expect(await recognise(makeWorkbook({ sheets }))).toMatchObject({
      sheet: 'People',
      sheets: [
        { name: 'hidden', rows: 2 },
        { name: 'Cover', rows: 1 },
        { name: 'People', rows: 3 },
        { name: 'More & others', rows: 2 },
      ],
      rowCount: 2,
    }));

  it('are read when told, hidden or not; one without a table is refused', async () => {
    expect(await cellsOf(makeWorkbook({ sheets }), { sheet: 'More & others' })).toEqual([['Cy Long', 'Acme']]);
    expect(await cellsOf(makeWorkbook({ sheets }), { sheet: 'hidden' })).toEqual([['Hidden Person', 'Acme']]);
    expect(await recognise(makeWorkbook({ sheets }), { sheet: 'Cover' })).toMatchObject({
      reason: 'not-a-table',
      sentence: expect.stringContaining('“Cover”'),
    });
    expect(await recognise(makeWorkbook({ sheets: { Empty: sheets.Empty } }))).toMatchObject({ reason: 'empty' });
  });

  it('have the rows of the workbook as lines, a gap being one blank row', async () => {
    const sheet = `<row r="2"><c r="A2" t="inlineStr"><is><t>Report of March</t></is></c></row>${sheetOf([HEADER]).replaceAll('1"', '4"')}<row r="9"><c r="B9"><v>7</v></c></row>`;
    const file = await open(makeWorkbook({ sheets: { A: sheet } }));
    expect(file).toMatchObject({ headerLine: 4, header: HEADER, preambleRows: 1 });
    expect(rowsOf(file)).toEqual([
      { line: 1, cells: [''] },
      { line: 2, cells: ['Report of March', ''] },
      { line: 3, cells: [''] },
      { line: 4, cells: HEADER },
      { line: 5, cells: [''] },
      { line: 9, cells: ['', '7'] },
    ]);
    expect(await open(makeWorkbook({ sheets: { A: sheet } }), { headerLine: 2 })).toMatchObject({ headerLine: 2 });
  });

  it('are as wide as their values: columns that are only formatted do not count', async () => {
    const wide = headed('<row r="2"><c r="A2" t="inlineStr"><is><t>Ada</t></is></c><c r="ZZ2" s="0"/></row>');
    expect((await open(makeWorkbook({ sheets: { A: wide } }))).header).toEqual(HEADER);
    const unnamed = headed('<row r="2"><c r="C2"><v>5</v></c></row>');
    expect((await open(makeWorkbook({ sheets: { A: unnamed } }))).header).toEqual([...HEADER, '']);
  });

  it('may use prefixes, absolute targets and UTF-16', async () => {
    const prefixed =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c t="inlineStr"><x:is><x:t>Full name</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Company</x:t></x:is></x:c></x:row><x:row r="2"><x:c t="inlineStr"><x:is><x:t>Zoë</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...prefixed].map((letter) => letter.charCodeAt(0))).buffer),
    ]);
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/Worksheets/sheet1.xml"/></Relationships>';
    const parts = { 'xl/worksheets/sheet1.xml': utf16, 'xl/_rels/workbook.xml.rels': rels };
    expect(await cellsOf(makeWorkbook({ sheets: { A: '' }, parts }))).toEqual([['Zoë', '']]);
  });

  it('are read again in the same way', async () => {
    const file = await open(makeWorkbook({ sheets }));
    expect(rowsOf(file)).toEqual(rowsOf(file));
  });
});
