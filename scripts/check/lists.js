import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'src/text/lists';
const BUDGET_KB = 40;

/** What the word lists take of each bundle that compares names and titles, in bytes. */
export function lengthOfLists() {
  const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  return texts.reduce((sum, text) => sum + Buffer.byteLength(/`([^`]*)`;\n$/.exec(text)?.[1] ?? ''), 0);
}

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
