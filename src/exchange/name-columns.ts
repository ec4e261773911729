/**
 * Gives each column a name of its own: trimmed; "Column 7" where the header is blank; "Title (2)" for a second "Title". Names
 * that every object has ("constructor", "__proto__") get a suffix, so that they are safe as keys.
 */
export function nameColumns(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim() === '' ? `Column ${index + 1}` : cell.trim();
    const safe = name in {} ? `${name} (column)` : name;
    let unique = safe;
    for (let count = 2; taken.has(unique); count++) unique = `${safe} (${count})`;
    taken.add(unique);
    return unique;
  });
}
