/** Characters that XML cannot hold are written as `_x000D_` in workbooks (ECMA-376 part 1, 22.9.2.19). Line breaks become LF. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
