import { printTable } from '../print-table.js';
import { calibrationError, reliability } from './calibration.js';
import { bestBar, measurePairs } from './measure-pairs.js';
import { PEERS } from './peers.js';
import { readSet } from './read-set.js';

/** The sets, what their rows are, and what has to be reached on the half that nothing was fitted on. */
const SETS = [
  { set: 'companies-sp500', kind: 'companies', f1: 0.95 },
  { set: 'companies-openstack', kind: 'companies', f1: 0.84 },
  { set: 'companies-brands', kind: 'companies' },
  { set: 'companies-brands-positive', kind: 'companies' },
  { set: 'company-legal-forms', kind: 'companies', full: 0.98, abbr: 0.9 },
  { set: 'persons-nomenklatura', kind: 'persons', f1: 0.8, wrongSame: 0.005 },
  { set: 'titles-onet', kind: 'titles', f1: 0.95, wrongSame: 0.01 },
];

/** The most that probabilities may be off on average, over all sets together. */
const CALIBRATION = 0.03;

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const HEAD = [
  'set',
  'judge',
  'rows',
  'F1',
  'precision',
  'recall',
  'recall at 99 %',
  'wrong same',
  'asked',
  'bar',
  'goal',
];

/** Measures the comparison of names and titles, and prints it beside the peers; whether all goals are met. */
export async function benchPairs({ judgePair }) {
  const lines = [HEAD];
  const all = [];
  let isGood = true;
  for (const { set, kind, ...goals } of SETS) {
    const rows = readSet(set).filter(({ label }) => label !== 'unsure');
    const answers = rows.map((row) => ({ ...row, ...judgePair(kind, row) }));
    const report = answers.filter(({ half }) => half === 'report');
    all.push(...report.map(({ probability, label }) => ({ probability, isTrue: label === 'same' })));
    const measured = { ...measurePairs(report), ...categoryRecalls(report) };
    const missed = Object.entries(goals).filter(([name, goal]) =>
      name === 'wrongSame' ? measured[name] > goal : measured[name] < goal,
    );
    isGood &&= missed.length === 0;
    const words = Object.entries(goals).map(([name, goal]) => `${name} ${percent(measured[name])} (${percent(goal)})`);
    lines.push(line(set, 'Muster', measured, 0.5, `${missed.length === 0 ? 'ok' : 'MISSED'} ${words.join(', ')}`));
    for (const [name, likeness] of Object.entries(PEERS)) lines.push(peerLine(set, name, likeness, rows));
  }
  printTable(lines);
  const error = calibrationError(all);
  console.log(`\nCalibration over all sets: error ${error.toFixed(3)} (at most ${CALIBRATION})`);
  printTable([
    ['probability from', 'rows', 'said', 'true'],
    ...reliability(all).map((bin) => [bin.from.toFixed(1), bin.rows, bin.said.toFixed(3), bin.true.toFixed(3)]),
  ]);
  return isGood && error <= CALIBRATION;
}

/** A peer at the bar that suits it best on the half to fit on. */
function peerLine(set, name, likeness, rows) {
  const answers = rows.map((row) => ({ ...row, probability: likeness(row.a, row.b), decision: 'same' }));
  const bar = bestBar(answers.filter(({ half }) => half === 'fit'));
  const measured = measurePairs(
    answers.filter(({ half }) => half === 'report'),
    bar,
  );
  return line('', name, measured, bar, '');
}

function line(set, judge, measured, bar, goal) {
  const { rows, f1, precision, recall, recallAt99, wrongSame, asked } = measured;
  return [
    set,
    judge,
    rows,
    ...[f1, precision, recall, recallAt99, wrongSame, asked].map(percent),
    bar.toFixed(2),
    goal,
  ];
}

/** Of the legal forms of each category, those that make no difference at all. */
function categoryRecalls(answers) {
  const recall = (category) => {
    const rows = answers.filter((row) => row.category === category);
    return rows.filter(({ relation }) => relation === 'same').length / Math.max(1, rows.length);
  };
  return { full: recall('full'), abbr: recall('abbr') };
}
