import assert from 'node:assert/strict';
import { readCsv, writeCsv } from '../../../scripts/demo/csv.js';
import { runApply } from './apply.js';
import { readLoaderFile, RecordTable } from './record-table.js';

// HubSpot: matched by Record ID; an empty cell leaves the property alone. A contact shows the name of its associated company.
runApply((records, files, { refused, edits }) => {
  const table = new RecordTable(readCsv(records.toString()));
  const meaningOf = (cell) => (cell === '' ? null : { value: cell });
  for (const file of files) {
    const rows = readLoaderFile(file);
    assert.equal(rows[0][0], 'Record ID');
    if (file.name.includes('companies'))
      table.update('Associated Company IDs', rows, { refused, meaningOf, columnOf: () => 'Associated Company' });
    else table.update('Record ID', rows, { refused, meaningOf });
  }
  for (const { id, column, value } of edits) table.set('Record ID', id, column, value);
  return writeCsv(table.all);
});
