import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import { compareConnections } from '../compare-connections';
import { keepReviews } from '../keep-reviews';
import { reportProgress } from '../report-progress';
import type { ImportSession, ImportSurroundings } from './import-session';
import { mapFile } from './plan-file';

/** Compares the session's file, the user's own connections, with all records, and tells what it shows. */
export async function checkConnections(
  surroundings: ImportSurroundings,
  session: ImportSession,
  signal: AbortSignal,
): Promise<ImportSession> {
  const { world, send, clock, breathe } = surroundings;
  const { programId, recognition } = session;
  const mapped = await mapFile(surroundings, session, recognition.columns, {}, signal);
  if (mapped.kind !== 'contacts') throw new ActionError(say('refused.onlyPeople'));
  const report = reportProgress('comparing', clock, send);
  const found = await compareConnections(world, {
    programId,
    rows: mapped.rows,
    signal,
    onProgress: ({ done, total }) => {
      report(done, total);
      return breathe();
    },
  });
  signal.throwIfAborted();
  send({ tell: 'compared', found });
  return { ...session, found };
}

/** Puts the likely changes that were found on the review list, and tells how many wait there. */
export async function keepFound(
  { world, send }: ImportSurroundings,
  { programId, recognition, found }: ImportSession,
): Promise<void> {
  if (found === undefined) throw new ActionError(say('refused.notCompared'));
  send({ tell: 'kept', ...(await keepReviews(world, { programId, found, fileName: recognition.fileName })) });
}
