/** The entries of a cell that lists several, parted by semicolons, commas, bars or line breaks; a comma in brackets parts nothing. */
export function splitList(cell: string): string[] {
  return cell.split(/[;\n|]|,(?![^(]*\))/).flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
}
