/** A row of comma-separated cells, quoted where they must be, without a line end. */
export function csvRow(cells: readonly string[]): string {
  // A row of one blank cell would be a blank line, which readers pass over.
  return cells.length === 1 && cells[0] === '' ? '""' : cells.map(quote).join(',');
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
