import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

const COLUMNS = ['what was done', 'what Muster showed', 'screenshot or file'];

function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= width || lines.at(-1) === '') lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** What the demo did, line by line, with its screenshots in `folder`. */
export class Journal {
  #rows = [];
  #shots = 0;

  constructor(folder) {
    this.folder = folder;
  }

  /** Notes a step; `file` is the path of what it left behind. */
  note(what, shown, file = '') {
    this.#rows.push([what, shown, file && relative('.', file)]);
  }

  /** Notes a step with a picture of `page` as it is now. */
  async show(page, name, what, shown) {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, `${String(++this.#shots).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    this.note(what, shown, path);
  }

  /** The steps as a table, long texts wrapped. */
  toString() {
    const widths = [36, 58];
    const lines = [COLUMNS, ...this.#rows].flatMap(([what, shown, file]) => {
      const cells = [wrap(what, widths[0]), wrap(shown, widths[1]), [file]];
      const height = Math.max(...cells.map((cell) => cell.length));
      return Array.from({ length: height }, (_, line) =>
        cells.map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0)).join('  '),
      );
    });
    return lines.map((line) => line.trimEnd()).join('\n');
  }
}
