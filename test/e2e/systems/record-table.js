import assert from 'node:assert/strict';
import { readCsv } from '../../../scripts/demo/csv.js';

/** The records of a system as a table, which refuses what the system would refuse: columns and ids that it does not know. */
export class RecordTable {
  /** `isSame(a, b)` says whether two ids are one. */
  constructor([header, ...rows], { isSame = (a, b) => a === b } = {}) {
    this.header = header;
    this.rows = rows;
    this.isSame = isSame;
  }

  /** Sets a cell in all rows that have this id in the key column. */
  set(key, id, column, value) {
    const [keyIndex, index] = [this.#indexOf(key), this.#indexOf(column)];
    const found = this.rows.filter((row) => this.isSame(row[keyIndex], id));
    assert.notEqual(found.length, 0, `No record has “${id}” in ${key}.`);
    for (const row of found) row[index] = value;
  }

  /** Takes an update file: in each row the key, then a cell for each column. `columnOf` says where a column goes, `meaningOf` what a cell means. */
  update(key, [header, ...rows], { refused = [], columnOf = (name) => name, meaningOf = (cell) => ({ value: cell }) }) {
    for (const [id, ...cells] of rows) {
      assert.equal(cells.length, header.length - 1, `The row of ${id} has another number of cells than the header.`);
      if (refused.includes(id)) continue;
      for (const [index, cell] of cells.entries()) {
        const meant = meaningOf(cell, header[index + 1]);
        if (meant !== null) this.set(key, id, columnOf(header[index + 1]), meant.value);
      }
    }
  }

  get all() {
    return [this.header, ...this.rows];
  }

  #indexOf(column) {
    const index = this.header.indexOf(column);
    assert.notEqual(index, -1, `There is no column “${column}”.`);
    return index;
  }
}

/** A file in the loader dialect: UTF-8 without byte order mark, lines ended by LF. */
export function readLoaderFile({ name, bytes }) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  assert.ok(!text.startsWith('\uFEFF'), `${name} begins with a byte order mark.`);
  assert.ok(!text.includes('\r'), `${name} has other line ends than LF.`);
  return readCsv(text);
}
