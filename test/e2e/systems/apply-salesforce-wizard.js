import assert from 'node:assert/strict';
import { readCsv } from '../../../scripts/demo/csv.js';
import { runApply } from './apply.js';
import { readLoaderFile, RecordTable } from './record-table.js';

/** The fields that the wizard does not map by itself: the user chooses them once. */
const MAPPED = {
  'Advocate status': 'Reference Status',
  Searchable: 'Searchable',
  'Left the company on': 'Left Company On',
};

/** The lines below the rows of a report. */
const FOOTER = /^"(Advocates for|Copyright|Confidential)/m;

// Data Import Wizard, and the report that is run afterwards: ids of 15 characters, all cells quoted, Windows-1252. An empty cell is ignored.
runApply((records, files, { refused, edits }) => {
  const report = records.toString('latin1').replaceAll('\r\n', '\n');
  const footer = report.search(FOOTER);
  const table = new RecordTable(readCsv(report.slice(0, footer).trimEnd()), {
    isSame: (short, long) => short === long.slice(0, 15),
  });
  const meaningOf = (cell) => (cell === '' ? null : { value: cell });
  for (const file of files) {
    const rows = readLoaderFile(file);
    assert.ok(rows.length <= 50_001);
    table.update(rows[0][0], rows, { refused, meaningOf, columnOf: (name) => MAPPED[name] ?? name });
  }
  for (const { id, column, value } of edits) table.set('Contact ID', id, column, value);
  const quoted = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return Buffer.from(
    `${table.all.map(quoted).join('\n')}\n\n\n${report.slice(footer)}`.replaceAll('\n', '\r\n'),
    'latin1',
  );
});
