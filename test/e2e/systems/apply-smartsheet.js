import assert from 'node:assert/strict';
import { readCsv, writeCsv } from '../../../scripts/demo/csv.js';
import { runApply } from './apply.js';
import { readLoaderFile, RecordTable } from './record-table.js';

const KEY = 'Contact ID';

// Data Shuttle's update by key: every mapped cell is written as it is, also the blank ones.
runApply((records, files, { refused, edits }) => {
  const table = new RecordTable(readCsv(records.toString()));
  for (const file of files) {
    const rows = readLoaderFile(file);
    assert.equal(rows[0][0], KEY);
    assert.ok(rows.length <= 20_001 && rows.every((row) => row.every((cell) => cell.length <= 4_000)));
    table.update(KEY, rows, { refused });
  }
  for (const { id, column, value } of edits) table.set(KEY, id, column, value);
  return writeCsv(table.all);
});
