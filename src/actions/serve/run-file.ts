import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import type { Column } from '../../exchange/recognition';
import { writeRefusedRows } from '../../exchange/write-refused-rows';
import { ActionError } from '../action-error';
import { explainFailure } from '../explain-failure';
import { importRecords } from '../import-records';
import { reportProgress } from '../report-progress';
import { saveMapping } from '../save-mapping';
import type { World } from '../world';
import type { Asked, ImportSession, ImportSurroundings } from './import-session';

/** Imports the planned rows, tells the result, and remembers a mapping that the user corrected. */
export async function runFile(
  surroundings: ImportSurroundings,
  { planned, ...session }: ImportSession,
  { answers }: Asked<'run'>,
  signal: AbortSignal,
): Promise<ImportSession> {
  if (planned === undefined) throw new ActionError(say('refused.noPreview'));
  const { world, send, clock } = surroundings;
  const { recognition, programId } = session;
  const report = reportProgress('writing', clock, send);
  const onProgress = ({ done, total }: { done: number; total: number }) => report(done, total);
  const done = await importRecords(world, { ...planned.input, answers, draft: planned.draft, signal, onProgress });
  const header = recognition.columns.map((column) => column.header);
  const refusedFile = {
    content: writeRefusedRows(done.refused, header, world.say),
    fileName: `${recognition.fileName.replace(/\.\w+$/, '')}-refused.csv`,
  };
  send({ tell: 'done', run: done, refusedFile: done.refused.length > 0 ? refusedFile : null });
  if (planned.columns.some(({ index, use }) => recognition.columns[index]?.use !== use))
    await rememberMapping(world, programId, recognition.fingerprint, planned.columns);
  return session;
}

async function rememberMapping(
  world: World,
  programId: Id,
  fingerprint: string,
  columns: readonly Column[],
): Promise<void> {
  const uses = columns.map(({ header, use }) => [header, use === 'ignored' ? null : use] as const);
  try {
    await saveMapping(world, { programId, fingerprint, columns: Object.fromEntries(uses) });
  } catch (error) {
    throw new ActionError(say('refused.mappingLost', { why: explainFailure(error) }));
  }
}
