import { printTable } from '../print-table.js';
import { calibrationError, reliability } from './calibration.js';
import { createRandom } from '../create-random.js';
import { openWorld } from './people/make-people.js';
import { makeDatabase, makeQueries } from './people/make-queries.js';
import { measureIdentity } from './people/measure-identity.js';
import { openPeers } from './people/peers.js';

/** The people that the weights were set on, and those that are reported. */
const SEEDS = { fit: 101, report: 202 };

const [CONTACTS, QUERIES] = [20_000, 20_000];

const GOALS = { precision: 0.998, recall: 0.96, asked: 0.05, falseMatch: 0.002, calibration: 0.03 };

const percent = (share) => `${(share * 100).toFixed(2)} %`;

/**
 * Measures who is told to be whom, on generated people, and prints it beside simple peers; whether all goals are met. `failures`: print
 * instead so many wrong answers of each kind, about the people that the weights were set on.
 */
export async function benchIdentity({ openIdentity }, { seed = SEEDS.report, failures = 0 }) {
  const people = makePeople(failures > 0 ? { half: 'fit', seed: SEEDS.fit } : { half: 'report', seed });
  const judges = { Muster: openIdentity(people.rows), ...openPeers(people.rows) };
  const answersOf = (judge) => people.queries.map((one) => ({ ...one, answer: judge(one.query) }));
  if (failures > 0) return printFailures(failures, answersOf(judges.Muster), people);
  console.log(`\n${CONTACTS} contacts; ${QUERIES} people looked for, half of them among the contacts`);
  const answers = answersOf(judges.Muster);
  const measured = { ...measureIdentity(answers), calibration: calibrationError(chancesOf(answers)) };
  printTable([
    ['judge', 'precision', 'recall', 'asked of present', 'false match on absent'],
    ...Object.entries(judges).map(([name, judge]) => {
      const { precision, recall, asked, falseMatch } = measureIdentity(answersOf(judge));
      return [name, ...[precision, recall, asked, falseMatch].map(percent)];
    }),
  ]);
  printKinds(answers);
  printChances(chancesOf(answers), measured.calibration);
  return reportGoals(measured);
}

function makePeople({ half, seed }) {
  const random = createRandom(seed);
  const world = openWorld(random, { half, contacts: CONTACTS });
  const records = makeDatabase(random, world, CONTACTS);
  return { rows: records.map(({ row }) => row), queries: makeQueries(random, world, records, QUERIES) };
}

function chancesOf(answers) {
  return answers.flatMap(({ id, answer }) =>
    answer.candidates.map((one) => ({ probability: one.probability, isTrue: one.id === id })),
  );
}

function printChances(chances, error) {
  console.log(`\nCalibration of ${chances.length} candidates: error ${error.toFixed(4)}`);
  printTable([
    ['probability from', 'candidates', 'said', 'true'],
    ...reliability(chances).map((bin) => [bin.from.toFixed(1), bin.rows, bin.said.toFixed(3), bin.true.toFixed(3)]),
  ]);
}

function printFailures(count, answers, { rows }) {
  const isWrong = ({ id, isPresent, answer }) => answer.match !== id && (isPresent || answer.decision === 'match');
  const nameOf = (wanted) =>
    rows.filter(({ id }) => id === wanted).map(({ name, company }) => `${name} @ ${company}`)[0];
  for (const kind of new Set(answers.map((one) => one.kind))) {
    const wrong = answers.filter((one) => one.kind === kind && isWrong(one));
    console.log(`\n${kind}: ${wrong.length} wrong`);
    for (const { id, query, answer } of wrong.slice(0, count)) {
      const said = answer.candidates.map((one) => `${nameOf(one.id)} ${one.probability.toFixed(3)} ${one.reason}`);
      console.log(JSON.stringify(query), `is ${nameOf(id) ?? 'nobody'}:`, answer.decision, said.join(' | '));
    }
  }
  return true;
}

function printKinds(answers) {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  const share = (given, decision) =>
    percent(given.filter(({ answer }) => answer.decision === decision).length / given.length);
  console.log();
  printTable([
    ['kind of case', 'people', 'matched rightly', 'wrongly', 'asked', 'none'],
    ...kinds.map((kind) => {
      const given = answers.filter((one) => one.kind === kind);
      const matched = given.filter(({ answer }) => answer.decision === 'match');
      const right = matched.filter(({ id, answer }) => answer.match === id).length;
      return [
        kind,
        given.length,
        percent(right / given.length),
        percent((matched.length - right) / given.length),
        share(given, 'ask'),
        share(given, 'none'),
      ];
    }),
  ]);
}

function reportGoals(measured) {
  const isMet = ([name, goal]) =>
    ['precision', 'recall'].includes(name) ? measured[name] >= goal : measured[name] <= goal;
  const lines = Object.entries(GOALS).map(
    (goal) => `${isMet(goal) ? 'ok' : 'MISSED'} ${goal[0]} ${measured[goal[0]].toFixed(4)} (${goal[1]})`,
  );
  console.log(`\nIdentity: ${lines.join(', ')}`);
  return Object.entries(GOALS).every(isMet);
}
