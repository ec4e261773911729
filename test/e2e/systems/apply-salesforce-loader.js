import { readCsv, writeCsv } from '../../../scripts/demo/csv.js';
import { runApply } from './apply.js';
import { readLoaderFile, RecordTable } from './record-table.js';

// Data Loader: an empty cell is ignored, `#N/A` clears. The prefix of the ids says which object a file updates.
runApply((records, files, { refused, edits }) => {
  const table = new RecordTable(readCsv(records.toString()));
  const meaningOf = (cell) => (cell === '' ? null : { value: cell === '#N/A' ? '' : cell });
  for (const file of files) {
    const [header, ...rows] = readLoaderFile(file);
    const isOfAccounts = rows.every(([id]) => id.startsWith('001'));
    if (header[0] !== 'Id') throw new Error(`${file.name} does not begin with Id.`);
    const columnOf = (name) => (isOfAccounts ? `Account.${name}` : name);
    table.update(isOfAccounts ? 'AccountId' : 'Id', [header, ...rows], { refused, columnOf, meaningOf });
  }
  for (const { id, column, value } of edits) table.set('Id', id, column, value);
  return writeCsv(table.all);
});
