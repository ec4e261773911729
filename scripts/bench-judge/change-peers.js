import { calibrationError } from './calibration.js';
import { measureDecisions } from './measure-changes.js';
import { bestBar } from './measure-pairs.js';
import { PEERS } from './peers.js';

/**
 * Simple ways to tell a change: no open job whose company and title are both like the stored ones. Each with the bar that suits it best on
 * `cases` (with the regime of each), all regimes together: where only changes are drawn, it would be best to see changes everywhere.
 */
export function fitChangePeers(cases) {
  const known = cases.filter(({ isChanged }) => isChanged !== null);
  return Object.entries(PEERS).map(([name, likeness]) => {
    const scored = known.map(({ row, isChanged, regime }) => ({
      label: isChanged ? 'same' : 'different',
      probability: scoreOf(row, likeness, regime),
    }));
    return { name, likeness, bar: bestBar(scored) };
  });
}

/** How well a peer tells the changes in `cases` of one regime, measured as Muster is. */
export function measureChangePeer({ likeness, bar }, cases, regime) {
  return measure(
    cases.map((one) => ({ ...one, score: scoreOf(one.row, likeness, regime) })),
    bar,
  );
}

function measure(answers, bar) {
  const isSaid = ({ score }) => score >= bar;
  const share = (rows, isIt) => rows.filter(isIt).length / Math.max(1, rows.length);
  const known = answers.filter(({ isChanged }) => isChanged !== null);
  return {
    rows: answers.length,
    wrongFlag: share(
      answers.filter(({ isChanged }) => isChanged !== true),
      isSaid,
    ),
    missed: share(
      answers.filter(({ isChanged }) => isChanged === true),
      (answer) => !isSaid(answer),
    ),
    calibration: calibrationError(known.map(({ score, isChanged }) => ({ probability: score, isTrue: isChanged }))),
    ...measureDecisions(answers, bar),
  };
}

/** How unlike the likest open job is, in steps of a hundredth. */
function scoreOf({ stored, profile }, likeness, { withoutIds }) {
  const like = (a, b) => (a === null || b === null ? 0 : likeness(a, b));
  const isSamePage = ({ company_slug: slug }) => !withoutIds && slug !== undefined && slug === stored.company_slug;
  const likest = profile
    .filter(({ current }) => current === true)
    .map((job) => Math.min(isSamePage(job) ? 1 : like(stored.company, job.company), like(stored.title, job.title)));
  return Math.round((1 - Math.max(0, ...likest)) * 100) / 100;
}
