/**
 * How right answers `{label, probability, decision}` are. A pair counts as called the same from a probability of `bar` on; `f1OfDecision`
 * counts only what was decided, so that asking is not finding. Where all rows are the same there is nothing but recall to be measured.
 */
export function measurePairs(answers, bar = 0.5) {
  const isSame = ({ label }) => label === 'same';
  const same = answers.filter(isSame).length;
  const called = answers.filter(({ probability }) => probability >= bar);
  const decided = answers.filter(({ decision }) => decision === 'same');
  const right = called.filter(isSame).length;
  const isMixed = same < answers.length;
  return {
    rows: answers.length,
    isMixed,
    precision: right / Math.max(1, called.length),
    recall: right / Math.max(1, same),
    f1: f1Of(called.length, right, same),
    f1OfDecision: f1Of(decided.length, decided.filter(isSame).length, same),
    wrongSame: (called.length - right) / Math.max(1, answers.length - same),
    recallAt99: recallAtPrecision(answers, 0.99),
    asked: answers.filter(({ decision }) => decision === 'ask').length / Math.max(1, answers.length),
  };
}

function f1Of(called, right, same) {
  return called + same === 0 ? 0 : (2 * right) / (called + same);
}

/** The highest share of the true pairs that some bar finds while at least `precision` of what it finds is true. */
function recallAtPrecision(answers, precision) {
  const sorted = [...answers].sort((a, b) => b.probability - a.probability);
  const same = sorted.filter(({ label }) => label === 'same').length;
  let right = 0;
  let best = 0;
  sorted.forEach(({ label, probability }, at) => {
    if (label === 'same') right++;
    const isLastOfTie = sorted[at + 1]?.probability !== probability;
    if (isLastOfTie && right / (at + 1) >= precision) best = right / same;
  });
  return best;
}

/** The bar at which F1 is highest. The lowest likeness is none: to call everything the same is no comparison. */
export function bestBar(answers) {
  const bars = [...new Set(answers.map(({ probability }) => probability))].sort((a, b) => a - b).slice(1);
  const f1 = (bar) => measurePairs(answers, bar).f1;
  return bars.reduce((best, bar) => (f1(bar) > f1(best) ? bar : best), bars[0] ?? 0.5);
}
