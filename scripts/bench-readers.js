/**
 * `npm run bench:readers [-- --fast] [-- --only TEXT] [-- --cost]`: reads all fixtures in the real Chromium, as they are, by each strategy alone, and damaged in
 * thousands of ways from a fixed seed. Prints what is right, absent and wrong; fails when a value is wrong or too few are right. `--fast` tries one mutation in
 * twenty, `--only` the fixtures whose path holds a text, `--cost` measures what reading costs in the page instead.
 */
import { loadCaptures } from '../test/linkedin/captures.ts';
import { bundleBench } from './bench-readers/bundle-bench.js';
import { openWorkers } from './bench-readers/open-workers.js';
import { printFields, printStrategies } from './bench-readers/print-fields.js';
import { meanSurvival, printKindsMutated, printMutators, printWrong, survival } from './bench-readers/print-trials.js';
import { percent } from './bench-readers/tally.js';
import { printTable } from './print-table.js';

const SEED = 'muster 2026-03-01';
const MUTATED_PAGES = 12_000;
const SINGLE_MUTATORS = 100;
const MOST_WRONG = 200;
const PAGES = 2;

const args = process.argv.slice(2);
const only = args[args.indexOf('--only') + 1];
const share = args.includes('--fast') ? 1 / 20 : 1;

const isRight = ({ outcome }) => outcome === 'right';
const isWrong = ({ outcome }) => outcome === 'wrong';

const pathOf = ({ kind, id }) => `${kind}/${id}`;

function loadFixtures() {
  const all = loadCaptures();
  return args.includes('--only') ? all.filter((capture) => pathOf(capture).includes(only)) : all;
}

async function measure(fixtures) {
  const workers = await openWorkers(await bundleBench(), PAGES);
  try {
    const reports = await workers.run(fixtures, async (page, capture) => ({
      ...(await page.evaluate((each) => globalThis.readersBench.report(each), capture)),
      fixture: pathOf(capture),
      isModelled: capture.isModelled,
    }));
    const combinations = Math.max(60, Math.ceil(MUTATED_PAGES / fixtures.length) - SINGLE_MUTATORS);
    let done = 0;
    const trials = await workers.run(fixtures, async (page, capture) => {
      const task = { capture, seed: SEED, combinations, share };
      const run = await page.evaluate(
        (each) => globalThis.readersBench.mutate(each.capture, each.seed, each.combinations, each.share),
        task,
      );
      process.stderr.write(`\r${++done} of ${fixtures.length} fixtures damaged`);
      return run.map((trial) => ({ ...trial, fixture: pathOf(capture) }));
    });
    process.stderr.write('\n');
    return { reports, trials };
  } finally {
    await workers.close();
  }
}

function shareRight(reports) {
  const findings = reports.flatMap(({ findings: each }) => each);
  return percent(findings.filter(isRight).length, findings.length);
}

const fixtures = loadFixtures();
const { reports, trials: byFixture } = await measure(fixtures);
const kinds = new Map(reports.map(({ fixture, kind }) => [fixture, kind]));
const trials = byFixture.flat().map((trial) => ({ ...trial, kind: kinds.get(trial.fixture) }));
const captures = reports.filter(({ isModelled }) => !isModelled);
const modelled = reports.filter(({ isModelled }) => isModelled);

printFields(`${captures.length} captures`, captures);
printFields(`${modelled.length} modelled pages`, modelled);
printStrategies(reports);
printMutators(trials);
printKindsMutated(trials);

console.log('\nNot right on pages as they are');
for (const { fixture, findings } of reports)
  for (const { field, of, outcome, read, expected } of findings.filter((finding) => !isRight(finding)))
    console.log(`${outcome} ${fixture} · ${field}${of ? ` of ${of}` : ''}: read ${read}, expected ${expected}`);

console.log('\nWrong on damaged pages');
printWrong(trials, MOST_WRONG);

const hashed = trials.filter(({ mutators }) => mutators.join() === 'classes hashed');
const wrongWhole = reports.flatMap(({ findings }) => findings.filter(isWrong)).length;
const wrongDamaged = trials.reduce((total, { wrong }) => total + wrong.length, 0);
const gates = [
  ['wrong on pages as they are', wrongWhole, '0', wrongWhole === 0],
  [`wrong on ${trials.length} damaged pages`, wrongDamaged, '0', wrongDamaged === 0],
  ['right on captures as they are', `${shareRight(captures).toFixed(2)} %`, '99 %', shareRight(captures) >= 99],
  ['right on modelled pages as they are', `${shareRight(modelled).toFixed(2)} %`, '99 %', shareRight(modelled) >= 99],
  ['still right with all classes hashed', `${survival(hashed).toFixed(2)} %`, '97 %', survival(hashed) >= 97],
  ['still right, mean of single mutators', `${meanSurvival(trials).toFixed(2)} %`, '90 %', meanSurvival(trials) >= 90],
];
console.log(`\nSeed "${SEED}"`);
printTable([
  ['what', 'figure', 'goal', ''],
  ...gates.map(([what, figure, goal, isMet]) => [what, figure, goal, isMet ? 'ok' : 'MISSED']),
]);
process.exitCode = gates.every(([, , , isMet]) => isMet) ? 0 : 1;
