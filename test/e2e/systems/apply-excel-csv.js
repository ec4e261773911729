import assert from 'node:assert/strict';
import { readCsv } from '../../../scripts/demo/csv.js';
import { runApply } from './apply.js';
import { RecordTable } from './record-table.js';

const COLUMNS = {
  'Job title': 'Position',
  'First name': 'Vorname',
  'Last name': 'Nachname',
  Location: 'Ort',
  'Advocate status': 'Referenzstatus',
  Searchable: 'Suchbar',
  'Left the company on': 'Ausgeschieden am',
};

const plain = (cell) => cell.replace(/^'/, '');
const quote = (cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const toSemicolons = (rows) => rows.map((row) => `${row.map(quote).join(';')}\r\n`).join('');
const split = (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)].map(([, cell]) => cell);
const unquote = (cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

// Somebody who types the new values into a German list. One apostrophe before a value only keeps the spreadsheet program from changing it.
runApply((records, [{ bytes }], { edits }) => {
  const lines = records.toString().replace('\uFEFF', '').trimEnd().split('\r\n');
  const table = new RecordTable(lines.map((line) => split(line).slice(0, 14).map(unquote)));
  const text = bytes.toString();
  assert.ok(text.startsWith('\uFEFF') && text.split('\r\n').length > 1, 'This is not the Excel dialect.');
  const [header, ...rows] = readCsv(text);
  for (const cells of rows) {
    const row = Object.fromEntries(header.map((name, index) => [name, plain(cells[index])]));
    if (row.Field === 'Account name') table.set('Kundennummer', row['Record id'], 'Firma', row['New value']);
    else table.set('Kontakt-ID', row['Record id'], COLUMNS[row.Field], row['New value']);
  }
  for (const { id, column, value } of edits) table.set('Kontakt-ID', id, column, value);
  return `\uFEFF${toSemicolons(table.all)}`;
});
