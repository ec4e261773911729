// The demo's own reading and writing of CSV (RFC 4180), apart from Muster's: what Muster wrote is judged by other eyes.

/** The rows of a CSV text as lists of cells. */
export function readCsv(text) {
  const rows = [];
  for (const [, cell, end] of text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    if (rows.at(-1)?.isOpen !== true) {
      if (cell === '' && end === '') break;
      rows.push({ cells: [], isOpen: true });
    }
    const row = rows.at(-1);
    row.cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    row.isOpen = end === ',';
    if (end === '') break;
  }
  return rows.map((row) => row.cells);
}

/** Rows as CSV text with line feeds. */
export function writeCsv(rows) {
  const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
}
