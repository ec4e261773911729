/** How right answers `{label, probability, decision}` are. A pair counts as called the same from a probability of `bar` on. */
export function measurePairs(answers, bar = 0.5) {
  const isSame = ({ label }) => label === 'same';
  const called = answers.filter(({ probability }) => probability >= bar);
  const right = called.filter(isSame).length;
  const same = answers.filter(isSame).length;
  const precision = right / Math.max(1, called.length);
  const recall = right / Math.max(1, same);
  return {
    rows: answers.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    wrongSame: (called.length - right) / Math.max(1, answers.length - same),
    recallAt99: recallAtPrecision(answers, 0.99),
    asked: answers.filter(({ decision }) => decision === 'ask').length / Math.max(1, answers.length),
  };
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

/** The bar at which F1 is highest. */
export function bestBar(answers) {
  const bars = [...new Set(answers.map(({ probability }) => probability))];
  const f1 = (bar) => measurePairs(answers, bar).f1;
  return bars.reduce((best, bar) => (f1(bar) > f1(best) ? bar : best), bars[0] ?? 0.5);
}
