import { readCsv, writeCsv } from '../../../scripts/demo/csv.js';
import { runApply } from './apply.js';
import { readLoaderFile, RecordTable } from './record-table.js';

/** The object that a file updates, by the prefix of its ids, as the extract of reference profiles shows it. */
const OBJECTS = {
  '003': { key: 'refedge__Contact__c', columnOf: (name) => `refedge__Contact__r.${name}` },
  '001': { key: 'refedge__Account__c', columnOf: (name) => `refedge__Account__r.${name}` },
  a0B: { key: 'Id', columnOf: (name) => name },
};

// ReferenceEdge lives in Salesforce: three objects, each loaded by its own file.
runApply((records, files, { refused, edits }) => {
  const table = new RecordTable(readCsv(records.toString()));
  const meaningOf = (cell) => (cell === '' ? null : { value: cell === '#N/A' ? '' : cell });
  for (const file of files) {
    const rows = readLoaderFile(file);
    const { key, columnOf } = OBJECTS[rows[1][0].slice(0, 3)];
    table.update(key, rows, { refused, columnOf, meaningOf });
  }
  for (const { id, column, value } of edits) table.set('Id', id, column, value);
  return writeCsv(table.all);
});
