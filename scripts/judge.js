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
  text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parse(line, `Line ${at + 1} of ${file}`)]));

function parse(text, where) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is no JSON: ${error.message}`, { cause: error });
  }
}

const { judgePair, judgeIdentity, judgeChange } = await loadBundle(resolve(import.meta.dirname, 'judge/judges.ts'));
const today = new Date().toISOString().slice(0, 10);
const pairs = (kind) => (text) => rowsOf(text).map((row) => ({ ...row, ...judgePair(kind, row) }));
const JUDGES = {
  companies: pairs('companies'),
  persons: pairs('persons'),
  titles: pairs('titles'),
  identity: (text) => judgeIdentity(parse(text, file)),
  changes: (text) => rowsOf(text).map((row) => judgeChange(row, { today, withoutIds: args.includes('--without-ids') })),
};

if (!(what in JUDGES) || file === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const lines = JUDGES[what](readFileSync(file, 'utf8')).map((answer) => JSON.stringify(answer));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
