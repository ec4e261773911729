import type { Doubt } from './fill/cell';
import type { Column } from './recognition';

const SENTENCES: Record<Doubt, (header: string) => string> = {
  kept: (header) => `Cells of “${header}” were not understood and are kept as a custom field`,
  unclear: (header) => `Dates of “${header}” can be read in two ways and were read month first`,
  first: (header) =>
    `Cells of “${header}” hold more than one value: the first is used, and all is kept as a custom field`,
  error: (header) => `Cells of “${header}” show an error, such as #N/A, and are read as blank`,
  assumed: (header) => `Cells of “${header}” are blank: taken as reference calls`,
};

const SHOWN_CHARACTERS = 60;

/** Counts the cells of each column that were not plainly read. */
export class DoubtNotes {
  readonly #seen = new Map<string, { count: number; first: string }>();

  /** Takes note of a cell. */
  add({ header }: Column, cell: string, line: number, doubt: Doubt): void {
    const what = SENTENCES[doubt](header);
    const known = this.#seen.get(what);
    if (known !== undefined) known.count++;
    else this.#seen.set(what, { count: 1, first: `“${cell.slice(0, SHOWN_CHARACTERS)}” on line ${line}` });
  }

  /** What the user should know, one sentence for each column and doubt. */
  get sentences(): string[] {
    return [...this.#seen].map(([what, { count, first }]) => `${what} (${count}; the first: ${first}).`);
  }
}
