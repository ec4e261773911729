import { expect, it } from 'vitest';
import { WIZARD_CONTACTS } from '../../../src/exchange/write/salesforce-forms';
import { splitRows, type SplitLimits } from '../../../src/exchange/write/split-rows';
import { SMARTSHEET_CONTACTS } from '../../../src/exchange/write/write-smartsheet';

const split = (count: number, columns: number, limits: SplitLimits, cell = 'x') => {
  const row = { cells: Array<string>(columns).fill(cell), correctionIds: [] };
  const header = Array<string>(columns).fill('h');
  return splitRows(header, Array(count).fill(row), limits).map((part) => part.length);
};

it.each([
  [49_999, [49_999]],
  [50_000, [50_000]],
  [50_001, [50_000, 1]],
])('of %i records for Data Import Wizard a file has 50 000, without the header', (count, parts) => {
  expect(split(count, 2, WIZARD_CONTACTS.limits)).toEqual(parts);
});

it.each([
  [19_999, 2, [19_999]],
  [20_000, 2, [19_999, 1]],
  [16_665, 30, [16_665]],
  [16_666, 30, [16_665, 1]],
])('of %i records with %i columns a sheet has 20 000 rows and 500 000 cells, the header among them', (...args) => {
  const [count, columns, parts] = args;
  expect(split(count, columns, SMARTSHEET_CONTACTS.limits)).toEqual(parts);
});

it('counts bytes as they are written: the header, quotation marks, and more than one for a character', () => {
  const [header, row] = ['h\n'.length, new TextEncoder().encode('"ü"""\n').length];
  const partsOf = (bytes: number) => split(3, 1, { bytes }, 'ü"');
  expect(partsOf(header + 3 * row)).toEqual([3]);
  expect(partsOf(header + 3 * row - 1)).toEqual([2, 1]);
  expect(partsOf(1)).toEqual([1, 1, 1]);
});
