import { readCsv, writeCsv } from './csv.js';

const CLEAR = '#N/A';

/**
 * Does what a system of record does with a Data Loader update file: finds each row by `Id`, sets the cells that are not
 * empty, clears those that say `#N/A`, stamps the row. `refusedIds` are rows that it turns down (a validation rule);
 * `laterEdits` (`{ id, column, value }`) are what colleagues change afterwards. Columns and ids it does not know are
 * errors: a real system would refuse the file.
 * Answers with the records as they would be exported next and the ids that were updated.
 */
export function applyLoaderFile(records, updates, { refusedIds = [], laterEdits = [], at }) {
  const [header, ...rows] = readCsv(records);
  const [updateHeader, ...updateRows] = readCsv(updates);
  const byId = new Map(rows.map((row) => [row[header.indexOf('Id')], row]));
  const set = (id, column, value) => {
    const index = header.indexOf(column);
    if (!byId.has(id)) throw new Error(`The system of record has no contact ${id}.`);
    if (index < 0) throw new Error(`The system of record has no column ${column}.`);
    byId.get(id)[index] = value === CLEAR ? '' : value;
    if (header.includes('LastModifiedDate')) byId.get(id)[header.indexOf('LastModifiedDate')] = at;
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
