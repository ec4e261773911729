import { readCsv, writeCsv } from './csv.js';

const CLEAR = '#N/A';

/** How the ids of accounts begin. */
const ACCOUNT = '001';

/**
 * Does what a system of record does with a Data Loader update file of contacts or of accounts, whose ids begin with 001: finds each row by `Id`, sets the cells that are not
 * empty, clears those that say `#N/A`, stamps the row. `refusedIds` are rows that it turns down (a validation rule);
 * `laterEdits` (`{ id, column, value }`) are what colleagues change afterwards. Columns and ids it does not know are
 * errors: a real system would refuse the file.
 * Answers with the records as they would be exported next and the ids that were updated.
 */
export function applyLoaderFile(records, updates, { refusedIds = [], laterEdits = [], at }) {
  const [header, ...rows] = readCsv(records);
  const [updateHeader, ...updateRows] = readCsv(updates);
  const set = (id, name, value) => {
    const [key, column] = id.startsWith(ACCOUNT) ? ['AccountId', `Account.${name}`] : ['Id', name];
    const index = header.indexOf(column);
    const found = rows.filter((row) => row[header.indexOf(key)] === id);
    if (found.length === 0) throw new Error(`The system of record has no record ${id}.`);
    if (index < 0) throw new Error(`The system of record has no column ${column}.`);
    for (const row of found) {
      row[index] = value === CLEAR ? '' : value;
      if (header.includes('LastModifiedDate')) row[header.indexOf('LastModifiedDate')] = at;
    }
  };

  const updatedIds = [];
  for (const [id, ...cells] of updateRows) {
    if (refusedIds.includes(id)) continue;
    cells.forEach((value, index) => value !== '' && set(id, updateHeader[index + 1], value));
    updatedIds.push(id);
  }
  for (const { id, column, value } of laterEdits) set(id, column, value);
  return { records: writeCsv([header, ...rows]), updatedIds };
}
