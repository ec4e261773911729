/**
 * The names of persons in a cell, parted by semicolons, bars or line breaks; by commas where what stands between them are full names,
 * so that "Family, Given" stays one.
 */
export function splitNames(cell: string): string[] {
  return cell.split(/[;\n|]/).flatMap((part) => {
    const names = part
      .split(',')
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter((name) => name !== '');
    return names.every((name) => name.includes(' ')) ? names : [names.join(', ')];
  });
}
