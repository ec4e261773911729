/**
 * `npm run -s judge -- companies|persons|titles|identity|changes FILE [--without-ids]`: prints Muster's judgement of each row of a file, one line
 * a row, in the order of the file. What the rows look like is said in docs/judging.md.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadBundle } from './build/load-bundle.js';

const USAGE = 'npm run -s judge -- companies|persons|titles|identity|changes FILE [--without-ids]';

const args = process.argv.slice(2);
const [what, file] = args.filter((arg) => !arg.startsWith('--'));

const rowsOf = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const { judgePair, judgeIdentity, judgeChange } = await loadBundle(resolve(import.meta.dirname, 'judge/judges.ts'));
const today = new Date().toISOString().slice(0, 10);
const pairs = (kind) => (text) => rowsOf(text).map((row) => ({ ...row, ...judgePair(kind, row) }));
const JUDGES = {
  companies: pairs('companies'),
  persons: pairs('persons'),
  titles: pairs('titles'),
  identity: (text) => judgeIdentity(JSON.parse(text)),
  changes: (text) => rowsOf(text).map((row) => judgeChange(row, { today, withoutIds: args.includes('--without-ids') })),
};

if (!(what in JUDGES) || file === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const lines = JUDGES[what](readFileSync(file, 'utf8')).map((answer) => JSON.stringify(answer));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
