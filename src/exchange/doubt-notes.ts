import { say, type Said } from '../domain/said';
import type { Doubt } from './fill/cell';
import type { Column } from './recognition';

const SHOWN_CHARACTERS = 60;

/** Counts the cells of each column that were not plainly read. */
export class DoubtNotes {
  readonly #seen = new Map<string, { doubt: Doubt; column: string; count: number; cell: string; line: number }>();

  /** Takes note of a cell. */
  add({ header }: Column, cell: string, line: number, doubt: Doubt): void {
    const key = `${doubt} ${header}`;
    const known = this.#seen.get(key);
    if (known !== undefined) known.count++;
    else this.#seen.set(key, { doubt, column: header, count: 1, cell: cell.slice(0, SHOWN_CHARACTERS), line });
  }

  /** What the user should know, one sentence for each column and doubt. */
  get sentences(): Said[] {
    return [...this.#seen.values()].map(({ doubt, ...first }) => say(`cells.${doubt}`, first));
  }
}
