/**
 * `npm run check`: lint, types, walls, then what the build weighs and asks for, as one table against the budgets of
 * docs/architecture.md. Fails when a line is over its budget.
 */
import { spawnSync } from 'node:child_process';
import { checkBuild } from './check/build.js';
import { checkLists } from './check/lists.js';
import { checkSources } from './check/sources.js';
import { printTable } from './print-table.js';

/** Runs a command, showing its output only when it fails. */
function step(name, command, args) {
  const run = spawnSync(command, args, { encoding: 'utf8', shell: false });
  const isOk = run.status === 0;
  if (!isOk) console.log(`${run.stdout}${run.stderr}`);
  return { what: name, figure: isOk ? 'clean' : 'errors above', budget: 'clean', isOk };
}

const rows = [
  step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']),
  step('types', 'npm', ['run', '-s', 'types']),
  step('walls between the rooms', 'npx', ['vitest', 'run', '--project', 'unit', 'test/walls.test.ts']),
  step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']),
  ...checkSources(),
  ...checkLists(),
  step('build for Chromium', 'npm', ['run', '-s', 'build']),
  ...checkBuild('.output/chrome-mv3'),
  step('build for Firefox', 'npm', ['run', '-s', 'build:firefox']),
  step('web-ext lint of the Firefox build', 'npx', [
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'text',
  ]),
];

printTable([
  ['what', 'figure', 'budget', ''],
  ...rows.map(({ what, figure, budget, isOk }) => [what, figure, budget, isOk ? 'ok' : 'OVER']),
]);
process.exitCode = rows.every((row) => row.isOk) ? 0 : 1;
