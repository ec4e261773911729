import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'src/text/lists';
const BUDGET_KB = 40;

/** Checks what the word lists that ship with the comparison weigh, all together, each packed by itself. */
export function checkLists() {
  const bytes = readdirSync(FOLDER)
    .map((name) => gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);
  return [
    {
      what: 'word lists of names and titles, gzip',
      figure: `${(bytes / 1000).toFixed(1)} kB`,
      budget: `${BUDGET_KB} kB`,
      isOk: bytes <= BUDGET_KB * 1000,
    },
  ];
}
