import { printTable } from '../print-table.js';
import { calibrationError, reliability } from './calibration.js';
import { compareFolded, measurePairSpeed } from './measure-pair-speed.js';
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

/** The most that probabilities may be off on average, over all sets that hold different pairs as well as same ones. */
const CALIBRATION = 0.03;

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const HEAD = [
  'set',
  'judge',
  'rows',
  'F1',
  'F1 of decision',
  'precision',
  'recall',
  'recall at 99 %',
  'wrong same',
  'asked',
  'off by',
  'bar',
  'goal',
];

/** Measures the comparison of names and titles, and prints it beside the peers; whether all goals are met. */
export async function benchPairs({ judgePair }) {
  const sets = SETS.map(({ set, kind, ...goals }) => {
    const rows = readSet(set).filter(({ label }) => label !== 'unsure');
    return { set, kind, goals, rows, isMixed: rows.some(({ label }) => label !== 'same') };
  });
  const measured = sets.map((one) => measureSet(one, judgePair));
  printTable([HEAD, ...measured.flatMap(({ line, set }) => [line, ...peerLines(set, sets)])]);
  const answers = measured.filter(({ set }) => set.isMixed).flatMap((one) => one.answers);
  const error = calibrationError(answers);
  console.log(`\nCalibration over the sets with both answers: off by ${error.toFixed(3)} (at most ${CALIBRATION})`);
  printTable([
    ['probability from', 'rows', 'said', 'true'],
    ...reliability(answers).map((bin) => [bin.from.toFixed(1), bin.rows, bin.said.toFixed(3), bin.true.toFixed(3)]),
  ]);
  console.log();
  printSpeed(sets, judgePair);
  return measured.every(({ isGood }) => isGood) && error <= CALIBRATION;
}

/** Muster on the half of a set to report on: its line, whether it meets its goals, and the answers for the calibration. */
function measureSet(set, judgePair) {
  const rows = reportHalf(set.rows).map((row) => ({ ...row, ...judgePair(set.kind, row) }));
  const answers = rows.map(({ probability, label }) => ({ probability, isTrue: label === 'same' }));
  const measured = { ...measurePairs(rows), ...categoryRecalls(rows), off: calibrationError(answers) };
  const missed = Object.entries(set.goals).filter(([name, goal]) =>
    name === 'wrongSame' ? measured[name] > goal : measured[name] < goal,
  );
  const words = Object.entries(set.goals).map(
    ([name, goal]) => `${name} ${percent(measured[name])} (${percent(goal)})`,
  );
  const verdict = words.length === 0 ? '' : `${missed.length === 0 ? 'ok' : 'MISSED'} ${words.join(', ')}`;
  return { set, answers, isGood: missed.length === 0, line: lineOf(set.set, 'Muster', measured, 0.5, verdict) };
}

/** Each peer at the bar that suits it best on the halves to fit on of all sets of this kind that hold both answers. */
function peerLines({ kind, rows }, sets) {
  const toFit = sets
    .filter((one) => one.kind === kind && one.isMixed)
    .flatMap((one) => one.rows.filter(({ half }) => half === 'fit'));
  return Object.entries(PEERS).map(([name, likeness]) => {
    const bar = bestBar(toFit.map((row) => ({ ...row, probability: likeness(row.a, row.b) })));
    const answers = reportHalf(rows).map((row) => {
      const probability = likeness(row.a, row.b);
      return { ...row, probability, decision: probability >= bar ? 'same' : 'different' };
    });
    return lineOf('', name, measurePairs(answers, bar), bar, '');
  });
}

function reportHalf(rows) {
  return rows.filter(({ half }) => half === 'report');
}

/** Of sets that hold only same pairs, only what was found says something. */
function lineOf(set, judge, measured, bar, goal) {
  const { rows, isMixed, f1, f1OfDecision, precision, recall, recallAt99, wrongSame, asked, off } = measured;
  const mixed = (share) => (isMixed ? percent(share) : '');
  return [
    set,
    judge,
    rows,
    mixed(f1),
    mixed(f1OfDecision),
    mixed(precision),
    percent(recall),
    mixed(recallAt99),
    mixed(wrongSame),
    percent(asked),
    off === undefined || !isMixed ? '' : off.toFixed(3),
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

/** Speed says something of this machine only; nothing is asked of it. */
function printSpeed(sets, judgePair) {
  const kinds = [...new Set(sets.map(({ kind }) => kind))];
  const thousands = (number) => Math.round(number / 1000);
  printTable([
    ['comparisons a second, in thousands', 'Muster', 'folded and equal or not'],
    ...kinds.map((kind) => {
      const rows = sets.filter((one) => one.kind === kind).flatMap((one) => one.rows);
      const speed = measurePairSpeed((a, b) => judgePair(kind, { a, b }), rows);
      return [kind, thousands(speed), thousands(measurePairSpeed(compareFolded, rows))];
    }),
  ]);
}
