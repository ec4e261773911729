import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../test/sets');

/** The labelled rows of a set, in file order, each in one of two halves: `fit` to learn from, `report` to be measured on. */
export function readSet(name) {
  return readFileSync(resolve(FOLDER, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, half: halfOf(`${row.a}\t${row.b}`) }));
}

/** By the FNV-1a hash of the row: the same row is in the same half wherever it stands. */
function halfOf(text) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 16) & 1 ? 'report' : 'fit';
}
