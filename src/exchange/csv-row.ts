/** A row of comma-separated cells, quoted where they must be, without a line end. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(quote).join(',');
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
