import type { FilePreview } from '../../../actions/export-protocol';

/** A column of a file as the user may choose and order it. */
export type ChosenColumn = FilePreview['columns'][number];

/** Whether the column at `from` can go one place up or down: a first column that is always there (the record's id) stays first. */
export function canMove(columns: readonly ChosenColumn[], from: number, by: 1 | -1): boolean {
  const first = columns[0]?.isFixed === true ? 1 : 0;
  return from >= first && from + by >= first && from + by < columns.length;
}

/** The columns with the one at `from` moved by one place; unchanged where it cannot go there. */
export function moveColumn(columns: readonly ChosenColumn[], from: number, by: 1 | -1): ChosenColumn[] {
  const moved = [...columns];
  if (canMove(columns, from, by)) moved.splice(from + by, 0, ...moved.splice(from, 1));
  return moved;
}

/** The keys of the columns that are written, in their order: what a template keeps. */
export function keysOf(columns: readonly ChosenColumn[]): string[] {
  return columns.filter(({ isChosen, isFixed }) => isChosen || isFixed).map(({ key }) => key);
}
