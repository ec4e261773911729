import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import type { Asked, ImportSession, ImportSurroundings } from './import-session';

/** Tells some of the planned rows of one outcome. */
export function tellRows(
  { send }: ImportSurroundings,
  { planned }: ImportSession,
  { outcome, offset, limit }: Asked<'rows'>,
): void {
  if (planned === undefined) throw new ActionError(say('refused.noPreview'));
  const rows = planned.outcomes[outcome];
  send({ tell: 'rows', outcome, offset, rows: rows.slice(offset, offset + limit), total: rows.length });
}
