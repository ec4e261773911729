import { calibrationError } from './calibration.js';
import { measurePairs } from './measure-pairs.js';

/** The verdicts that tell the user to change the record. */
const FLAGS = ['title-changed', 'left-company', 'left-unknown', 'company-renamed'];

/** Whether a verdict says that something has changed. */
export function isFlag(verdict) {
  return FLAGS.includes(verdict);
}

/**
 * How right verdicts on generated careers are. Answers: cases with `verdict` and `probability`. All shares are of the rows they can be
 * wrong on: a wrong flag of rows without a change (or that cannot show one), a missed change of rows with one.
 */
export function measureVerdicts(answers) {
  const same = answers.filter(({ isChanged }) => isChanged !== true);
  const changed = answers.filter(({ isChanged }) => isChanged === true);
  const isRight = ({ verdict, truth }) => truth.includes(verdict);
  const isAsked = ({ verdict }) => verdict === 'cannot-tell';
  const isMissed = (answer) => !isRight(answer) && !isFlag(answer.verdict) && !isAsked(answer);
  return {
    rows: answers.length,
    right: share(answers, isRight),
    wrongFlag: share(same, (answer) => isFlag(answer.verdict) && !isRight(answer)),
    missed: share(changed, isMissed),
    missedOrAsked: share(changed, (answer) => isMissed(answer) || isAsked(answer)),
    wrongLeft: share(answers, (answer) => answer.verdict === 'left-company' && !isRight(answer)),
    asked: share(answers, isAsked),
    calibration: calibrationError(trueOf(answers)),
    ...measureDecisions(answers.map((answer) => ({ ...answer, score: scoreOf(answer) }))),
  };
}

/** What calibration is measured on: of each verdict that says something, its probability and whether it is right. */
export function trueOf(answers) {
  return answers
    .filter(({ verdict }) => verdict !== 'cannot-tell')
    .map(({ probability, verdict, truth }) => ({ probability, isTrue: truth.includes(verdict) }));
}

/** How right "has changed" is as a yes or no, where `score` is the likeness of a change, and `bar` where yes begins. */
export function measureDecisions(answers, bar = 0.5) {
  const rows = answers.filter(({ isChanged }) => isChanged !== null);
  const { f1, precision, recall, recallAt99 } = measurePairs(
    rows.map(({ isChanged, score }) => ({ label: isChanged ? 'same' : 'different', probability: score })),
    bar,
  );
  return { f1, precision, recall, recallAt99 };
}

/** From 0, surely unchanged, to 1, surely changed. */
function scoreOf({ verdict, probability }) {
  if (verdict === 'cannot-tell') return 0.49;
  return isFlag(verdict) ? 0.5 + probability / 2 : (1 - probability) * 0.48;
}

function share(rows, isIt) {
  return rows.filter(isIt).length / Math.max(1, rows.length);
}
