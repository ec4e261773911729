/** Prints rows of {what, figure, budget, isOk} as an aligned table; those over budget are marked. */
export function printTable(rows) {
  const cells = [
    ['what', 'figure', 'budget', ''],
    ...rows.map((row) => [row.what, row.figure, row.budget, row.isOk ? 'ok' : 'OVER']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => String(row[column]).length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
