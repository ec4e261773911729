import { printTable } from '../print-table.js';
import { printFields, printStrategies } from './print-fields.js';
import { meanSurvival, printKindsMutated, printMutators, printWrong, survival } from './print-trials.js';
import { measureWork, printWork } from './print-work.js';
import { readDamaged, readFixtures, SEED } from './read-fixtures.js';
import { percent } from './tally.js';

/** How many times reading may go over a page of some ten thousand nodes: what grows with the square of the page takes more. */
const MOST_PASSES = 2000;

const allFindings = (reports) => reports.flatMap(({ findings }) => findings);

function shareRight(reports) {
  const findings = allFindings(reports);
  return percent(findings.filter(({ outcome }) => outcome === 'right').length, findings.length);
}

function printRest(reports) {
  console.log('\nNot right on pages as they are');
  for (const { fixture, findings } of reports)
    for (const { field, of, outcome, read, expected } of findings.filter((finding) => finding.outcome !== 'right'))
      console.log(`${outcome} ${fixture} · ${field}${of ? ` of ${of}` : ''}: read ${read}, expected ${expected}`);
}

const none = (what, count) => [what, count, '0', count === 0];
const atLeast = (what, share, goal) => [what, `${share.toFixed(2)} %`, `${goal} %`, share >= goal];

function judge({ reports, trials, passes }) {
  const hashed = trials.filter(({ mutators }) => mutators.join() === 'classes hashed');
  const isWrong = ({ outcome }) => outcome === 'wrong';
  return [
    none(`wrong on ${reports.length} pages as they are`, allFindings(reports).filter(isWrong).length),
    none(
      `wrong on ${trials.length} damaged pages`,
      trials.reduce((sum, { wrong }) => sum + wrong.length, 0),
    ),
    atLeast('right on captures as they are', shareRight(reports.filter(({ isModelled }) => !isModelled)), 99),
    atLeast('right on modelled pages as they are', shareRight(reports.filter(({ isModelled }) => isModelled)), 99),
    atLeast('still right with all classes hashed', survival(hashed), 97),
    atLeast('still right, mean of single mutators', meanSurvival(trials), 90),
    ['passes over a page at worst', passes, String(MOST_PASSES), passes <= MOST_PASSES],
  ];
}

/** Reads all fixtures, whole and damaged, and prints every table. True when all goals are met. */
export async function printAccuracy(workers, fixtures, share) {
  const reports = await readFixtures(workers, fixtures);
  const work = await measureWork(workers, fixtures);
  const kinds = new Map(reports.map(({ fixture, kind }) => [fixture, kind]));
  const damaged = await readDamaged(workers, fixtures, share);
  const trials = damaged.map((trial) => ({ ...trial, kind: kinds.get(trial.fixture) }));

  const [captures, modelled] = [false, true].map((is) => reports.filter(({ isModelled }) => isModelled === is));
  printFields(`${captures.length} captures`, captures);
  printFields(`${modelled.length} modelled pages`, modelled);
  printStrategies(reports);
  printMutators(trials);
  printKindsMutated(trials);
  printWork(work);
  printRest(reports);
  printWrong(trials);

  const goals = judge({ reports, trials, passes: Math.max(...work.map(({ passesOfTwice }) => passesOfTwice)) });
  console.log(`\nSeed "${SEED}"`);
  const lines = goals.map(([what, figure, goal, isMet]) => [what, figure, goal, isMet ? 'ok' : 'MISSED']);
  printTable([['what', 'figure', 'goal', ''], ...lines]);
  return goals.every(([, , , isMet]) => isMet);
}
