import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../scripts/demo/csv.js';
import { applyLoaderFile } from '../../scripts/demo/record-system.js';

const RECORDS = 'Id,Name,Title,LastModifiedDate\n1,"Ann, ""A""",Director,old\n2,Bo,"Head\nof Ops",old\n';

describe('csv', () => {
  it('reads quotes, line breaks, both line ends, a mark at the start and empty cells', () => {
    const text = '\uFEFFa,"b ""c"", d",\r\n"e\nf",,g';
    expect(readCsv(text)).toEqual([
      ['a', 'b "c", d', ''],
      ['e\nf', '', 'g'],
    ]);
  });

  it('writes what it reads', () => {
    expect(writeCsv(readCsv(RECORDS))).toBe(RECORDS);
  });
});

describe('applyLoaderFile', () => {
  it('sets filled cells, leaves empty ones, clears #N/A and stamps the row', () => {
    const { records, updatedIds } = applyLoaderFile(RECORDS, 'Id,Name,Title\n2,,#N/A\n', { at: 'new' });
    expect(readCsv(records)[2]).toEqual(['2', 'Bo', '', 'new']);
    expect(readCsv(records)[1]).toEqual(readCsv(RECORDS)[1]);
    expect(updatedIds).toEqual(['2']);
  });

  it('renames an account in the rows of all its contacts', () => {
    const contacts = 'Id,AccountId,Account.Name\n1,001A,Old\n2,001B,Other\n3,001A,Old\n';
    const { records } = applyLoaderFile(contacts, 'Id,Name\n001A,New\n', { at: 'new' });
    expect(readCsv(records).map((row) => row[2])).toEqual(['Account.Name', 'New', 'Other', 'New']);
  });

  it('leaves out refused rows and applies later edits', () => {
    const { records, updatedIds } = applyLoaderFile(RECORDS, 'Id,Title\n1,VP\n2,VP\n', {
      refusedIds: ['1'],
      laterEdits: [{ id: '2', column: 'Title', value: 'CEO' }],
      at: 'new',
    });
    expect(readCsv(records).map((row) => row[2])).toEqual(['Title', 'Director', 'CEO']);
    expect(updatedIds).toEqual(['2']);
  });

  it.each([
    ['Id,Title\n9,VP\n', 'The system of record has no record 9.'],
    ['Id,Rank\n1,VP\n', 'The system of record has no column Rank.'],
  ])('refuses a file it cannot place: %j', (updates, words) => {
    expect(() => applyLoaderFile(RECORDS, updates, { at: 'new' })).toThrow(words);
  });
});
