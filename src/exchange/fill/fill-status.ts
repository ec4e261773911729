import type { AdvocateStatus } from '../../domain/status';
import { readStatus } from '../values/read-status';
import type { CellContext, Filled } from './cell';

/** Fills a status; a word that neither the program nor Muster knows is kept for the user to explain. */
export function fillStatus(
  row: { status?: AdvocateStatus | null; unknownStatus?: string },
  cell: string,
  { statusWords }: CellContext,
): Filled {
  const status = cell === '' ? null : readStatus(cell, statusWords);
  if (status === undefined) row.unknownStatus = cell;
  else row.status = status;
  return 'read';
}
