import { describe, expect, it } from 'vitest';
import { harmlessText, literalText } from '../../src/exchange/spreadsheet-text';
import { writeExcelCsv } from '../../src/exchange/write-excel-csv';
import { writeRefusedRows } from '../../src/exchange/write-refused-rows';
import { account, contactOf, correctionRow } from './correction-row';

describe('writeExcelCsv', () => {
  it('writes one row a correction, labelled, with byte order mark and CRLF', () => {
    const file = writeExcelCsv(
      [
        correctionRow('title', 'SVP\nData'),
        correctionRow('company', 'Bramble Group', { record: 'account', contact: null, oldValue: account.name }),
        correctionRow('leftOn', '2026-02', {
          contact: contactOf({ externalIds: [{ system: 'spreadsheet', id: '0071' }] }),
        }),
      ],
      { name: 'Acme' },
      '2026-03-12',
    );
    const evidence = 'The page says so.,2026-03-12,https://www.linkedin.com/in/ada-demo/';
    expect(file).toEqual({
      content:
        '\ufeffContact,Account,Record id,Field,Old value,New value,Evidence,Seen on,Address\r\n' +
        `Ada Right,Bramble & Co,003Ax00000bCdEfIAK,Job title,old,"SVP\nData",${evidence}\r\n` +
        `,Bramble & Co,001Ax00000qRsTuIAK,Account name,Bramble & Co,Bramble Group,${evidence}\r\n` +
        `Ada Right,Bramble & Co,'0071,Left the company on,old,2026-02,${evidence}\r\n`,
      fileName: 'muster-acme-corrections-2026-03-12.csv',
      rowCount: 3,
      notes: [],
      skippedCorrectionIds: [],
    });
  });
});

describe('values in the sheet', () => {
  const cells = (field: 'status' | 'searchable', oldValue: string, newValue: string, statusLabels = {}) =>
    writeExcelCsv([correctionRow(field, newValue, { oldValue })], { name: 'Acme', statusLabels }, '2026-03-12')
      .content.split('\r\n')[1]!
      .split(',')
      .slice(4, 6);

  it('are words, the program\u2019s own where it has them', () => {
    expect(cells('status', 'active', 'left-company')).toEqual(['Active', 'Left company']);
    expect(cells('status', 'active', 'left-company', { 'left-company': 'Moved on' })).toEqual(['Active', 'Moved on']);
    expect(cells('searchable', 'true', 'false')).toEqual(['Yes', 'No']);
    expect(cells('searchable', '', 'false')).toEqual(['', 'No']);
  });
});

describe('texts for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])('%j is never calculated', (text) =>
    expect(harmlessText(text)).toBe(`'${text}`),
  );
  it.each(['VP', '', "'quoted", 'a=b', '003Ax00000bCdEfIAK'])('%j is left alone', (text) => {
    expect(harmlessText(text)).toBe(text);
    expect(literalText(text)).toBe(text);
  });
  it('keeps phone numbers readable and ids texts', () => {
    expect(literalText('+49 30 1234')).toBe("'+49 30 1234");
    expect(['0049', '1.5', '12E10', '2 000'].map(literalText)).toEqual(["'0049", "'1.5", "'12E10", "'2 000"]);
  });
});

describe('writeRefusedRows', () => {
  it('puts line and reason before the cells', () =>
    expect(writeRefusedRows([{ line: 7, reason: 'No name, no id.', cells: ['', '=1+1'] }], ['Name', 'Notes'])).toBe(
      '\ufeffLine,Reason,Name,Notes\r\n7,"No name, no id.",,\'=1+1\r\n',
    ));
});
