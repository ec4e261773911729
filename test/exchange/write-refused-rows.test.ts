import { describe, expect, it } from 'vitest';
import type { SavedMapping } from '../../src/domain/memory';
import { say } from '../../src/domain/said';
import { mapRows } from '../../src/exchange/map-rows';
import { openFile } from '../../src/exchange/open-file';
import { recogniseFile } from '../../src/exchange/recognise-file';
import type { Recognition } from '../../src/exchange/recognition';
import { writeRefusedRows } from '../../src/exchange/write-refused-rows';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';
import { readText } from './read-text';

describe('writeRefusedRows', () => {
  it('puts line and reason before the cells, and keeps a spreadsheet program from changing them', () =>
    expect(
      writeRefusedRows(
        [{ line: 7, reason: 'No name, no id.', cells: ['', '=1+1', '0071'] }],
        ['Name', 'Notes', 'Id'],
        sayInEnglish,
      ),
    ).toBe('\ufeffLine,Reason,Name,Notes,Id\r\n7,"No name, no id.",,\'=1+1,\'0071\r\n'));

  it('says the reasons in English, as the headings are', () =>
    expect(writeRefusedRows([{ line: 2, reason: say('row.noName'), cells: [] }], [], sayInEnglish)).toBe(
      '\ufeffLine,Reason\r\n2,The row has no name.\r\n',
    ));

  it('come back mended: line and reason are none of the record, and the saved mapping of the file is theirs', async () => {
    const recognise = async (text: string, ...saved: SavedMapping[]) => {
      const file = await openFile(new TextEncoder().encode(text), 'file.csv');
      if ('kind' in file) throw new Error(file.reason);
      return { file, recognition: recogniseFile(file, saved, { recordKind: 'uses' }) as Recognition };
    };
    const columns = { 'Use id': 'useId', Who: 'fullName', When: 'usedOn' };
    const header = Object.keys(columns);
    const { fingerprint } = (await recognise(`${header.join()}\n1,,2026-01-02\n`)).recognition;
    const saved = { id: 'm', programId: 'p', at: '2026-01-01T00:00:00.000Z', fingerprint, columns };
    const mended = [{ line: 2, reason: say('row.nobodyUsed'), cells: ['1', 'Ada Right', '2026-01-02'] }];
    const { file, recognition } = await recognise(writeRefusedRows(mended, header, sayInEnglish), saved);
    expect(recognition.usedSavedMapping).toBe(true);
    expect(recognition.columns.map(({ use }) => use)).toEqual(['ignored', 'ignored', ...Object.values(columns)]);
    const { rows } = mapRows(file, recognition, recognition.columns, { statusWords: {} });
    expect(rows).toMatchObject([{ contact: { name: 'Ada Right' }, on: '2026-01-02', custom: {} }]);
    expect(rows[0]).not.toHaveProperty('request');
  });

  it('have the names of their columns again, whatever a spreadsheet program might make of them', async () => {
    const header = ['Full name', 'Company', 'Jan 2026', '2026-02', "'24"];
    const refused = [{ line: 3, reason: say('row.noName'), cells: ['Ada Right', 'Bramble', '1', '2', '3'] }];
    const { mapped } = await readText(writeRefusedRows(refused, header, sayInEnglish));
    expect(mapped.rows[0]!.custom).toEqual({ 'Jan 2026': '1', '2026-02': '2', "'24": '3' });
  });

  it('leave sums out again', async () => {
    const refused = [{ line: 3, reason: say('row.sum'), cells: ['Subtotal', '', '3'] }];
    const mended = [...refused, { line: 4, reason: say('row.nobody'), cells: ['Ada Right', 'Right', '3'] }];
    const { mapped } = await readText(writeRefusedRows(mended, ['Full name', 'Company', 'Uses'], sayInEnglish));
    expect([mapped.rows.length, mapped.refused.length]).toEqual([1, 1]);
  });
});
