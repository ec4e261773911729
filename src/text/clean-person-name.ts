/** The name in a line that may hold more: degrees, pronouns, emoji. Never leaves nothing of something. */
export function cleanPersonName(line: string): string {
  return line;
}
