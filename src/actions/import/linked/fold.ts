/** A text as two spellings of it are compared: case and blanks make no difference. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
