import { printTable } from '../print-table.js';
import { mean, percent } from './tally.js';

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

/** One line for each mutator, with the mean over the families as the last. */
export function printMutators(trials) {
  console.log('\nUnder each mutator: values right on the whole page that are still right, and wrong values');
  const lines = [...groupBy(trials, ({ family, mutators }) => (family === 'combined' ? family : mutators[0]))].map(
    ([name, group]) => {
      const marks = group.every(({ counts }) => !counts)
        ? 'nobody'
        : group.some(({ destroys }) => destroys)
          ? 'destroys'
          : '';
      const share = group.some(({ counts }) => counts) ? write(survival(group)) : '–';
      return [name, group.length, share, countWrong(group) || '', marks];
    },
  );
  printTable([['mutator', 'pages', 'right', 'WRONG', 'values'], ...lines]);
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

/** The mean of single mutators, each with the same weight; families that differ by degrees count each degree. */
export function meanSurvival(trials) {
  const single = trials.filter(({ family, counts }) => family !== 'combined' && counts);
  return mean([...groupBy(single, ({ mutators }) => mutators[0]).values()].map(survival));
}

/** Each wrong value with what led to it. */
export function printWrong(trials, most) {
  const wrong = trials.flatMap((trial) => trial.wrong.map((finding) => ({ ...trial, finding })));
  for (const { fixture, seed, mutators, finding } of wrong.slice(0, most)) {
    const { field, of, read, expected } = finding;
    console.log(
      `WRONG ${fixture} · ${mutators.join(' + ')} · ${field}${of ? ` of ${of}` : ''}: read ${read}, expected ${expected} · seed "${seed}"`,
    );
  }
  if (wrong.length > most) console.log(`… and ${wrong.length - most} more`);
}
