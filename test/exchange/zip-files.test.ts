import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../src/exchange/zip-files';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { name: 'Bücher 🚀.csv', bytes: bytes('Id\n1\n') },
  { name: 'a.csv', bytes: bytes('x'.repeat(200_000)) },
];

describe('zipFiles', () => {
  it('keeps names, order and bytes', () => {
    const read = unzipSync(zipFiles(files, '2026-03-12'));
    expect(Object.entries(read).map(([name, content]) => [name, new TextDecoder().decode(content).length])).toEqual([
      ['Bücher 🚀.csv', 5],
      ['a.csv', 200_000],
    ]);
  });

  it('gives the same bytes on the same day, dated on it', () => {
    const zip = zipFiles(files, '2026-03-12');
    expect(Buffer.compare(zipFiles(files, '2026-03-12'), zip)).toBe(0);
    const view = new DataView(zip.buffer);
    // The date of the first entry: years from 1980, months, days.
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (3 << 5) | 12);
    // The names are in UTF-8.
    expect(view.getUint16(6, true) & 0x800).toBe(0x800);
  });
});
