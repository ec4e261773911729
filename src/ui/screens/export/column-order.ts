import type { FilePreview } from '../../../actions/export-protocol';

/** A column of a file as the user may choose and order it. */
export type ChosenColumn = FilePreview['columns'][number];

/** The columns with the one at `from` moved by one place; unchanged where it is at the end already. */
export function moveColumn(columns: readonly ChosenColumn[], from: number, by: 1 | -1): ChosenColumn[] {
  const to = from + by;
  const moved = [...columns];
  if (to < 0 || to >= columns.length) return moved;
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

/** The keys of the ticked columns, in their order: what a template keeps. */
export function keysOf(columns: readonly ChosenColumn[]): string[] {
  return columns.filter(({ isChosen, isFixed }) => isChosen || isFixed).map(({ key }) => key);
}
