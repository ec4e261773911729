import { describe, expect, it } from 'vitest';
import type { SavedMapping } from '../../src/domain/memory';
import { checkColumns } from '../../src/exchange/check-columns';
import { MAX_FILE_BYTES } from '../../src/exchange/file-limits';
import { mapRows } from '../../src/exchange/map-rows';
import { openFile } from '../../src/exchange/open-file';
import type { OpenedFile } from '../../src/exchange/opened-file';
import { recogniseFile } from '../../src/exchange/recognise-file';
import type { LayoutChoice, Recognition } from '../../src/exchange/recognition';
import type { RecordKind } from '../../src/exchange/record-kind';
import { refuseSize } from '../../src/exchange/refuse-size';
import { refusalOf } from '../refusal';
import { wordsIn } from '../say-well';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = async (text: string) => (await openFile(bytesOf(text), 'file.csv')) as OpenedFile;
const recognise = async (text: string, saved: SavedMapping[] = [], told: LayoutChoice = {}) =>
  recogniseFile(await open(text), saved, told) as Recognition;

describe('what the user says of the layout', () => {
  const told = async (text: string | Uint8Array, layout: LayoutChoice) => {
    const file = await openFile(typeof text === 'string' ? bytesOf(text) : text, 'file.csv', layout);
    return 'kind' in file ? file : recogniseFile(file, [], layout);
  };

  it('stands against what would be recognised', async () => {
    const text = 'Title of the list,x\nFirst name,Last name|Company\nAda,Right|Acme\n';
    expect(await recognise(text)).toMatchObject({ delimiter: '|', headerLine: 2, rowCount: 1 });
    expect(await told(text, { delimiter: ',', headerLine: 2 })).toMatchObject({
      delimiter: ',',
      headerLine: 2,
      rowCount: 1,
    });
    expect(await told(text, { headerLine: 1 })).toMatchObject({ delimiter: ',', headerLine: 1, rowCount: 2 });
    expect(await told(text, { headerLine: 9 })).toMatchObject({ kind: 'refusal', reason: 'not-a-table' });
  });

  it('decides how characters are read', async () => {
    const bytes = new Uint8Array([...bytesOf('Full name,Company\nJos'), 0xc3, 0xa9, ...bytesOf(',Acme\n')]);
    expect(await told(bytes, {})).toMatchObject({ encoding: 'utf-8', preview: [['Jos\u00e9', 'Acme']] });
    expect(await told(bytes, { encoding: 'windows-1252' })).toMatchObject({
      encoding: 'windows-1252',
      preview: [['Jos\u00c3\u00a9', 'Acme']],
    });
  });
});

describe('the order of dates', () => {
  const text = 'Full name,Company,Last verified,Next\nAda Right,Acme,3/4/2026,31/1/2026\n';
  const ordersOf = async (layout: LayoutChoice) =>
    (recogniseFile(await open(text), [], layout) as Recognition).columns.map(({ dateOrder }) => dateOrder);

  it('stays unclear until it is told, and is told of dates alone', async () => {
    expect(await ordersOf({})).toEqual([undefined, undefined, 'unclear', 'day-first']);
    expect(await ordersOf({ dateOrders: { 0: 'day-first', 2: 'month-first' } })).toEqual([
      undefined,
      undefined,
      'month-first',
      'day-first',
    ]);
  });

  it('is seen in columns that are blank for hundreds of rows, whatever the first of them says', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `Person ${index},Acme,`).join('\n');
    const late = `Full name,Company,Left on\n${rows}\nAda,Right,soon\nBo,Left,3/4/2026\nCy,Long,31/1/2026\n`;
    expect((await recognise(late)).columns[2]).toMatchObject({ dateOrder: 'day-first' });
  });
});

describe('sums between the rows', () => {
  it('are no contacts, and are listed with their lines', async () => {
    const text = 'Full name,Company,Uses\nAda Right,Right,3\nSubtotal,,3\nBo Left,Left,4\nSumme,,4\nTotal,,7\n';
    const recognition = await recognise(text);
    const mapped = mapRows(await open(text), recognition, recognition.columns, { statusWords: {} });
    expect(mapped.rows.map(({ line }) => line)).toEqual([2, 4]);
    const reason = 'The row holds sums and is not a record.';
    expect(wordsIn(mapped.refused)).toMatchObject([
      { line: 3, reason },
      { line: 5, reason },
    ]);
    expect(mapped.counts).toMatchObject({ rows: 5, taken: 2, refused: 2, footer: 1 });
  });
});

describe('columns without a header', () => {
  it('are left out only where no row has a value', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `Person ${index},Acme,${index === 299 ? 'late' : ''},`);
    const { columns } = await recognise(`Full name,Company,,\n${rows.join('\n')}\n`);
    expect(columns.map(({ use }) => use)).toEqual(['fullName', 'company', 'custom', 'ignored']);
  });
});

describe('bounds', () => {
  it('refuses a file by its size alone', async () => {
    expect(refuseSize(MAX_FILE_BYTES)).toBeNull();
    expect(refuseSize(MAX_FILE_BYTES + 1)).toMatchObject({ reason: 'too-large' });
    expect(refuseSize(0)).toMatchObject({ reason: 'empty' });
  });

  it('takes a thousand columns and refuses one more', async () => {
    const table = (columns: number) =>
      `Full name,${Array.from({ length: columns - 1 }, (_, index) => `C${index}`).join(',')}\nAda${','.repeat(columns - 1)}\n`;
    expect(await recognise(table(1000))).toMatchObject({ kind: 'recognition' });
    expect(await recognise(table(1001))).toMatchObject({ kind: 'refusal', reason: 'too-many-columns' });
  });

  it('refuses the row of a cell that is longer than a million characters, and only that', async () => {
    const text = `Full name,Company,Notes\nAda,Right,ok\nBo,Left,${'x'.repeat(1_000_001)}\nCy,Long,"${'y'.repeat(999_999)}"\n`;
    const recognition = await recognise(text);
    const mapped = mapRows(await open(text), recognition, recognition.columns, { statusWords: {} });
    expect(mapped.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(mapped.rows[0]!.cells).toEqual(['Ada', 'Right', 'ok']);
    expect(wordsIn(mapped.refused)).toMatchObject([{ line: 3, reason: expect.stringContaining('“Notes”') }]);
    expect(mapped.refused[0]!.cells.join('').length).toBeLessThan(5000);
  });

  it('gives up on a quotation mark that stays open, before it has read the whole file', async () =>
    expect(await recognise(`Full name,Company\nAda,"${'x\n'.repeat(5_000_000)}`)).toMatchObject({
      reason: 'unclosed-quote',
      line: 2,
    }));

  it('keeps true lines and every row across the pieces of a large file', async () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, index) => `Person ${index},"Company\n${index}",„quote“ ${'ä'.repeat(280)}`,
    );
    const text = `Full name,Company,Notes\n${rows.join('\n')}\n`;
    const recognition = await recognise(text);
    const { rows: contacts, refused } = mapRows(await open(text), recognition, recognition.columns, {
      statusWords: {},
    });
    expect(bytesOf(text).length).toBeGreaterThan(3 << 20);
    expect([recognition.rowCount, contacts.length, refused.length]).toEqual([6_000, 6_000, 0]);
    expect(
      contacts.every(
        (row, index) =>
          row.line === 2 + index * 2 &&
          'fullName' in row &&
          row.fullName === `Person ${index}` &&
          row.notes?.endsWith('ä'.repeat(280)),
      ),
    ).toBe(true);
  });
});

describe('the header', () => {
  it('in a language of none of the four is not mistaken for a row whose values are words of headers', async () => {
    const row = 'Saskia Vlaming,Tulp BV,Customer,Champion,Utrecht,Contact';
    const recognition = await recognise(`Naam,Bedrijf,Soort,Laag,Plaatsnaam,Rang\n${row}\n`);
    expect([recognition.headerLine, recognition.rowCount]).toEqual([1, 1]);
  });

  it('stands below a preamble of the same width', async () =>
    expect(
      await recognise('Region,North,\nOwner,Sam,\nFull name,Company,Status\nAda Right,Right,Active\n'),
    ).toMatchObject({ headerLine: 3 }));
});

describe('a name beside given and family names', () => {
  const useOf = async (header: string, ...rows: string[]) =>
    (await recognise(`First name,Last name,${header}\n${rows.join('\n')}\n`)).columns[2]!.use;

  it('is the person’s where it has a part of theirs', async () => {
    expect(await useOf('Name', 'Ada,Right,"RIGHT, Ada"', 'Bo,Left,')).toBe('fullName');
    expect(await useOf('Name', ',,Ada Right')).toBe('fullName');
  });

  it('is that of something else where no row has, as below a merged header', async () => {
    expect(await useOf('Name', 'Ada,Right,Acme', 'Bo,Left,Globex')).toBe('custom');
  });
});

describe('saved mappings', () => {
  const text = 'Who,Where,Full name,Company\nAda,Leeds,x,Right\n';
  const saved = async (columns: SavedMapping['columns']): Promise<SavedMapping> => ({
    id: 'm',
    programId: 'p',
    fingerprint: (await recognise(text)).fingerprint,
    columns,
    at: '2026-01-01T00:00:00.000Z',
  });

  it('are used for the same header', async () => {
    const recognition = await recognise(text, [
      await saved({ Who: 'fullName', Where: null, 'Full name': 'custom', Company: 'company' }),
    ]);
    expect(recognition.usedSavedMapping).toBe(true);
    expect(recognition.columns.map(({ use }) => use)).toEqual(['fullName', 'ignored', 'custom', 'company']);
  });

  it('are used for the same header in another spelling', async () => {
    const recognition = await recognise('WHO,where,FULL_NAME,company\nAda,Leeds,x,Right\n', [
      await saved({ Who: 'fullName', Where: null, 'Full name': 'custom', Company: 'company' }),
    ]);
    expect(recognition.usedSavedMapping).toBe(true);
    expect(recognition.columns.map(({ use }) => use)).toEqual(['fullName', 'ignored', 'custom', 'company']);
  });

  it('are of one kind of record, which is recalled with them', async () => {
    const header = 'Contact,Date,Status\nAda,2026-01-01,ok\n';
    const as = async (recordKind: RecordKind, columns: SavedMapping['columns']) => ({
      ...(await saved(columns)),
      fingerprint: (await recognise(header, [], { recordKind })).fingerprint,
    });
    const uses = await as('uses', { Contact: 'fullName', Date: 'usedOn', Status: 'request' });
    const known = await recognise(header, [uses]);
    expect(known).toMatchObject({ recordKind: 'uses', usedSavedMapping: true });
    expect(known.columns.map(({ use }) => use)).toEqual(['fullName', 'usedOn', 'request']);
    expect(await recognise(header, [uses], { recordKind: 'contacts' })).toMatchObject({
      recordKind: 'contacts',
      usedSavedMapping: false,
    });
    const later = { ...(await as('contacts', {})), at: '2026-02-01T00:00:00.000Z' };
    expect((await recognise(header, [later, uses])).recordKind).toBe('contacts');
  });

  it('cannot name a field that there is none of', async () =>
    expect((await recognise(text, [await saved({ Who: 'toString' })])).columns[0]!.use).toBe('custom'));

  it('are not used for another header', async () =>
    expect(await recognise('Full name,Company\nAda,Right\n', [await saved({})])).toMatchObject({
      usedSavedMapping: false,
    }));
});

describe('checkColumns', () => {
  it('wants each field once, and somebody to be named', () => {
    const column = (header: string, use: Recognition['columns'][number]['use']) => ({ header, use });
    expect(
      checkColumns([column('Name', 'fullName'), column('X', 'custom'), column('Y', 'custom')], 'contacts'),
    ).toEqual([]);
    expect(wordsIn(checkColumns([column('A', 'contactId'), column('B', 'contactId')], 'contacts'))).toEqual([
      '“A” and “B” map to the same field, “Contact id”: choose one of them.',
    ]);
    expect(checkColumns([column('A', 'company')], 'contacts')).toHaveLength(1);
  });

  it('stands before every mapping', async () => {
    const text = 'Company,Region\nRight,North\n';
    const recognition = await recognise(text, [], { recordKind: 'contacts' });
    const file = await open(text);
    const map = async () => mapRows(file, recognition, recognition.columns, { statusWords: {} });
    expect(await refusalOf(map())).toMatch(/who the contacts are/);
  });
});
