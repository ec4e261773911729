import { describe, expect, it } from 'vitest';
import { say } from '../../src/domain/said';
import { writeRefusedRows } from '../../src/exchange/write-refused-rows';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';

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
});
