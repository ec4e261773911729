import { printTable } from '../print-table.js';
import { mean, percent } from './tally.js';

/** The family of several mutators at once. */
const COMBINED = 'combined';

/** How many values that are right on whole pages are still right, in percent; pages that show nobody by then do not count. */
export function survival(trials) {
  const counted = trials.filter(({ counts }) => counts);
  const sum = (pick) => counted.reduce((total, trial) => total + pick(trial), 0);
  return percent(
    sum(({ right }) => right),
    sum(({ all }) => all),
  );
}

const groupBy = (trials, keyOf) => Map.groupBy(trials, keyOf);
const countWrong = (trials) => trials.reduce((total, { wrong }) => total + wrong.length, 0);
const write = (share) => `${share.toFixed(1)} %`;

/** One line for each mutator, in order of their families. */
export function printMutators(trials) {
  console.log('\nUnder each mutator: values right on the whole page that are still right, and wrong values');
  const byFamily = [...groupBy(trials, ({ family }) => family)].sort(([one], [other]) => one.localeCompare(other));
  const lines = byFamily.flatMap(([family, all]) => {
    const byName = groupBy(all, ({ mutators }) => (family === COMBINED ? family : mutators[0]));
    const names = [...byName].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
    const single = names.map(([name, group]) => describeGroup(name === family ? name : `  ${name}`, group));
    return names.length > 1 ? [describeGroup(family, all), ...single] : single;
  });
  printTable([['mutator', 'pages', 'right', 'WRONG', 'values'], ...lines]);
}

function describeGroup(name, group) {
  const isNobody = group.every(({ counts }) => !counts);
  const mark = isNobody ? 'nobody' : group.every(({ destroys }) => destroys) ? 'destroyed' : '';
  return [name, group.length, isNobody ? '–' : write(survival(group)), countWrong(group) || '', mark];
}

/** One line for each kind of page. */
export function printKindsMutated(trials) {
  console.log('\nOver all mutators, by kind of page');
  printTable([
    ['kind', 'mutated pages', 'right', 'WRONG'],
    ...[...groupBy(trials, ({ kind }) => kind)]
      .sort()
      .map(([kind, group]) => [kind, group.length, write(survival(group)), countWrong(group) || '']),
  ]);
}

/** The mean of what survives single mutators, each family of them with the same weight. */
export function meanSurvival(trials) {
  const single = trials.filter(({ family, counts }) => family !== COMBINED && counts);
  return mean([...groupBy(single, ({ family }) => family).values()].map(survival));
}

/** The most wrong values that are printed one by one. */
const MOST = 200;

/** Each wrong value with what led to it. */
export function printWrong(trials) {
  console.log('\nWrong on damaged pages');
  const wrong = trials.flatMap((trial) => trial.wrong.map((finding) => ({ ...trial, finding })));
  for (const { fixture, seed, mutators, finding } of wrong.slice(0, MOST)) {
    const { field, of, read, expected } = finding;
    const what = `${field}${of ? ` of ${of}` : ''}: read ${read}, expected ${expected}`;
    console.log(`WRONG ${fixture} · ${mutators.join(' + ')} · ${what} · seed "${seed}"`);
  }
  if (wrong.length > MOST) console.log(`… and ${wrong.length - MOST} more`);
}
