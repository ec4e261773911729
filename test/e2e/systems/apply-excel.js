import { read, utils, write } from '@e965/xlsx';
import { runApply } from './apply.js';

const COLUMNS = {
  'Job title': 'Job title',
  'First name': 'First name',
  'Last name': 'Last name',
  Location: 'City',
  'Advocate status': 'Status',
  Searchable: 'Searchable',
  'Left the company on': 'Left on',
};

// Somebody with both workbooks open: each change is made in the row with the record's id.
runApply((records, [{ bytes }]) => {
  const book = read(records, { type: 'buffer' });
  const people = utils.sheet_to_json(book.Sheets.Advocates, { defval: '' });
  const changes = read(bytes, { type: 'buffer' });
  const rowsOf = (sheet) => utils.sheet_to_json(changes.Sheets[sheet] ?? {}, { defval: '' });
  const change = (key, column, row) => {
    const targets = people.filter((person) => person[key] === row['Record id']);
    if (targets.length === 0 || column === undefined) throw new Error(`No place for ${JSON.stringify(row)}.`);
    for (const target of targets) target[column] = row['New value'];
  };
  for (const row of rowsOf('Contacts')) change('ID', COLUMNS[row.Field], row);
  for (const row of rowsOf('Accounts')) change('Company ID', 'Company', row);
  book.Sheets.Advocates = utils.json_to_sheet(people);
  return write(book, { type: 'buffer', bookType: 'xlsx' });
});
