import { printTable } from '../print-table.js';
import { calibrationError, reliability } from './calibration.js';
import { generateCases, readMaterial } from './careers/generate-cases.js';
import { REGIMES } from './careers/regimes.js';
import { fitChangePeers, measureChangePeer } from './change-peers.js';
import { measureVerdicts, trueOf } from './measure-changes.js';
import { measureVerdictSpeed } from './measure-verdict-speed.js';
import { weighRooms } from './weigh-rooms.js';

const SEED = 20;
const EACH = 40;
/** Peers find their bars on other careers: other names and titles, drawn otherwise. */
const FIT = { half: 'fit', seed: 1, each: 12 };

/** What has to be reached, by regime: at least for what is right, at most for what is wrong. */
const GOALS = {
  'as written': { right: 0.995, wrongFlag: 0.001 },
  'spelled differently, names only': { wrongFlag: 0.02, missed: 0.01 },
  'renamed, names only': { wrongLeft: 0.01 },
  'titles worded differently': { wrongFlag: 0.02 },
};
const CALIBRATION = 0.03;

/** After all that the generated careers hold, but for what is to come in rows that say when they were seen. */
const TODAY = '2026-09-30';

const percent = (share) =>
  share === undefined ? '–' : `${(share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`;

/**
 * Measures the verdicts on generated careers, and prints them beside simple peers; whether all goals are met. `failures`: print instead so
 * many wrong answers of each family, on careers of the half to learn from.
 */
export async function benchChanges({ judgeChange }, { seed = SEED, failures = 0 }) {
  const answersOf = (regime, cases) =>
    cases
      .map((one) => ({ ...one, answer: judgeChange(one.row, { ...regime, today: TODAY }) }))
      .map((one) => ({ ...one, ...one.answer }));
  if (failures > 0) return printFailures(failures, seed, answersOf);

  const [material, toFit] = [readMaterial('report'), readMaterial(FIT.half)];
  const peers = fitChangePeers(
    REGIMES.flatMap((regime) => generateCases(regime, toFit, FIT).map((one) => ({ ...one, regime }))),
  );
  const measured = REGIMES.map((regime) => {
    const cases = generateCases(regime, material, { seed, each: EACH });
    const answers = answersOf(regime, cases);
    const others = peers.map((peer) => ({ ...peer, ...measureChangePeer(peer, cases, regime) }));
    return { regime, answers, figures: measureVerdicts(answers), others };
  });
  const isGood = printRegimes(measured);
  printFamilies(measured);
  const isCalibrated = printCalibration(measured.flatMap(({ answers }) => trueOf(answers)));
  console.log('');
  printTable([
    ['jobs on the profile', 'verdicts a second', 'time, times the line before'],
    ...measureVerdictSpeed(judgeChange, material, seed).map(({ positions, perSecond, growth }) => [
      positions,
      perSecond.toFixed(0),
      growth?.toFixed(1) ?? '',
    ]),
  ]);
  const { minified, gzip } = await weighRooms();
  console.log(`\nWhat judges (text, identity, verdict): ${kB(minified)} minified, ${kB(gzip)} gzip`);
  return isGood && isCalibrated;
}

const COLUMNS = [
  'right',
  'wrongFlag',
  'missed',
  'missedOrAsked',
  'wrongLeft',
  'asked',
  'f1',
  'precision',
  'recall',
  'recallAt99',
];
const HEAD = [
  'right',
  'wrong flag',
  'missed',
  '… or asked',
  'wrong left',
  'asked',
  'F1',
  'precision',
  'recall',
  'recall at 99 %',
];

function printRegimes(measured) {
  const line = (name, judge, figures, goal) => [
    name,
    judge,
    figures.rows,
    ...COLUMNS.map((column) => percent(figures[column])),
    figures.calibration.toFixed(3),
    goal,
  ];
  const results = measured.map(({ regime, figures, others }) => {
    const goals = Object.entries(GOALS[regime.name] ?? {});
    const missed = goals.filter(([name, goal]) => (name === 'right' ? figures[name] < goal : figures[name] > goal));
    const words = goals.map(([name, goal]) => `${name} (${percent(goal)})`).join(', ');
    const goal = goals.length === 0 ? '' : `${missed.length === 0 ? 'ok' : 'MISSED'} ${words}`;
    return {
      isGood: missed.length === 0,
      lines: [
        line(regime.name, 'Muster', figures, goal),
        ...others.map(({ name, bar, ...peer }) => line('', `${name}, ${bar.toFixed(2)}`, peer, '')),
      ],
    };
  });
  printTable([['names', 'judge', 'rows', ...HEAD, 'calibration', 'goal'], ...results.flatMap(({ lines }) => lines)]);
  return results.every(({ isGood }) => isGood);
}

/** One line a family, one column a regime: what is right, and what went wrong. */
function printFamilies(measured) {
  const families = [...new Set(measured.flatMap(({ answers }) => answers.map(({ family }) => family)))];
  const cell = (answers) => {
    if (answers.length === 0) return '';
    const { right, ...figures } = measureVerdicts(answers);
    const wrong = Object.entries({ flag: figures.wrongFlag, missed: figures.missed, asked: figures.asked });
    return [
      percent(right),
      ...wrong.filter(([, share]) => share > 0).map(([name, share]) => `${name} ${percent(share)}`),
    ].join(', ');
  };
  console.log('');
  printTable([
    ['family', ...measured.map(({ regime }) => regime.name)],
    ...families.map((family) => [
      family,
      ...measured.map(({ answers }) => cell(answers.filter((answer) => answer.family === family))),
    ]),
  ]);
}

function printCalibration(answers) {
  const error = calibrationError(answers);
  console.log(`\nCalibration over all verdicts given: error ${error.toFixed(3)} (at most ${CALIBRATION})`);
  printTable([
    ['probability from', 'rows', 'said', 'true'],
    ...reliability(answers).map((bin) => [bin.from.toFixed(1), bin.rows, bin.said.toFixed(3), bin.true.toFixed(3)]),
  ]);
  return error <= CALIBRATION;
}

function printFailures(count, seed, answersOf) {
  const material = readMaterial(FIT.half);
  let isGood = true;
  for (const regime of REGIMES) {
    const wrong = answersOf(regime, generateCases(regime, material, { seed, each: EACH })).filter(
      ({ verdict, truth }) => !truth.includes(verdict),
    );
    isGood &&= wrong.length === 0;
    for (const [family, rows] of Object.entries(Object.groupBy(wrong, (answer) => answer.family)))
      for (const { row, truth, verdict, answer } of rows.slice(0, count)) {
        console.log(`\n${regime.name} · ${family} (${rows.length} of ${EACH}): ${verdict}, not ${truth.join(' or ')}`);
        console.log(JSON.stringify(row));
        console.log(
          JSON.stringify({ probability: answer.probability, reasons: answer.reasons, sentence: answer.sentence }),
        );
      }
  }
  return isGood;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
