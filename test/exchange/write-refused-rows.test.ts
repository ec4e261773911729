import { describe, expect, it } from 'vitest';
import { writeRefusedRows } from '../../src/exchange/write-refused-rows';

describe('writeRefusedRows', () => {
  it('puts line and reason before the cells, and keeps a spreadsheet program from changing them', () =>
    expect(
      writeRefusedRows([{ line: 7, reason: 'No name, no id.', cells: ['', '=1+1', '0071'] }], ['Name', 'Notes', 'Id']),
    ).toBe('\ufeffLine,Reason,Name,Notes,Id\r\n7,"No name, no id.",,\'=1+1,\'0071\r\n'));
});
