/** Keeps weights of rare features small, in log-odds. */
const RIDGE = 0.3;
const STEPS = 40;

/**
 * The weights of a logistic regression of `isTrue` on features, by Newton's method. Rows: `{features: [name, …], isTrue, weight}`.
 * A ridge keeps the weights finite where a feature is never wrong; the bias is free.
 */
export function fitLogistic(rows, names) {
  const size = names.length + 1;
  const vectors = rows.map(({ features }) => [1, ...names.map((name) => (features.includes(name) ? 1 : 0))]);
  let weights = new Array(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const curve = weights.map((_, row) =>
      weights.map((__, at) => (row === at && row > 0 ? RIDGE : row === at ? 1e-9 : 0)),
    );
    vectors.forEach((vector, at) => {
      const said = 1 / (1 + Math.exp(-vector.reduce((sum, value, i) => sum + value * weights[i], 0)));
      const { isTrue, weight } = rows[at];
      vector.forEach((value, i) => {
        if (value === 0) return;
        gradient[i] += weight * value * ((isTrue ? 1 : 0) - said);
        vector.forEach((other, j) => (curve[i][j] += weight * value * other * said * (1 - said)));
      });
    });
    const change = solve(curve, gradient);
    weights = weights.map((weight, at) => weight + change[at]);
  }
  return { bias: weights[0], weights: Object.fromEntries(names.map((name, at) => [name, weights[at + 1]])) };
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix, right) {
  const lines = matrix.map((line, at) => [...line, right[at]]);
  lines.forEach((_, at) => {
    const pivot = lines.reduce(
      (best, line, row) => (row >= at && Math.abs(line[at]) > Math.abs(lines[best][at]) ? row : best),
      at,
    );
    [lines[at], lines[pivot]] = [lines[pivot], lines[at]];
    lines.forEach((line, row) => {
      if (row === at) return;
      const factor = line[at] / lines[at][at];
      for (let column = at; column < line.length; column++) line[column] -= factor * lines[at][column];
    });
  });
  return lines.map((line, at) => line.at(-1) / line[at]);
}
