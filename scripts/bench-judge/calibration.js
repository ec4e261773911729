const BINS = 10;

/** The reliability table: of all answers with about this probability, how many were true. Answers: `{probability, isTrue}`. */
export function reliability(answers) {
  const bins = Array.from({ length: BINS }, () => []);
  for (const answer of answers) bins[Math.min(BINS - 1, Math.floor(answer.probability * BINS))].push(answer);
  return bins
    .map((bin, at) => ({
      from: at / BINS,
      rows: bin.length,
      said: mean(bin.map(({ probability }) => probability)),
      true: mean(bin.map(({ isTrue }) => (isTrue ? 1 : 0))),
    }))
    .filter(({ rows }) => rows > 0);
}

/** The expected calibration error: how far, on average, a probability is from the share that was true. */
export function calibrationError(answers) {
  return reliability(answers).reduce(
    (sum, bin) => sum + (bin.rows / answers.length) * Math.abs(bin.said - bin.true),
    0,
  );
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
