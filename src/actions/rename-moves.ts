import type { Correction } from '../domain/correction';
import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import { readOpen } from './read-open';

/** The open corrections by which any of these contacts move to a company, with the name that it goes by from now on. */
export async function renameMoves(
  records: ProgramRecords,
  contactIds: ReadonlySet<Id>,
  from: string,
  to: string,
): Promise<Correction[]> {
  const moves = (await readOpen(records)).filter(
    ({ recordId, field, newValue }) => field === 'company' && newValue === from && contactIds.has(recordId),
  );
  return moves.map((move) => ({ ...move, newValue: to }));
}
