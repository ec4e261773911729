import type { Id } from '../../domain/ids';
import type { Said } from '../../domain/said';
import { FIELDS_OF, sayField, type ColumnUse } from '../../exchange/import-field';
import { openInSteps } from '../../exchange/open-file';
import { recogniseInSteps } from '../../exchange/recognise-file';
import type { LayoutChoice } from '../../exchange/recognition';
import type { RecordKind } from '../../exchange/record-kind';
import { refuseSize } from '../../exchange/refuse-size';
import type { Refusal } from '../../exchange/refusal';
import { reportProgress } from '../report-progress';
import type { Asked, ImportSession, ImportSurroundings } from './import-session';
import { walkSteps } from './walk-steps';

/** Takes a file in and tells what was recognised; null when it is refused. */
export async function inspectFile(
  surroundings: ImportSurroundings,
  { file, programId }: Asked<'inspect'>,
  signal: AbortSignal,
): Promise<ImportSession | null> {
  return recognise(surroundings, { programId, source: file }, {}, signal);
}

/** Recognises the session's file once more, with what the user says of its layout. */
export async function relayoutFile(
  surroundings: ImportSurroundings,
  { programId, source }: ImportSession,
  { layout }: Asked<'relayout'>,
  signal: AbortSignal,
): Promise<ImportSession | null> {
  return recognise(surroundings, { programId, source }, layout, signal);
}

/** Tells what was recognised, or why the file is refused; answers null then. */
async function recognise(
  surroundings: ImportSurroundings,
  { programId, source }: { programId: Id; source: File },
  layout: LayoutChoice,
  signal: AbortSignal,
): Promise<ImportSession | null> {
  const { world, send, clock } = surroundings;
  const turnDown = (refusal: Refusal) => {
    send({ tell: 'refused', refusal });
    return null;
  };
  const badSize = refuseSize(source.size);
  if (badSize !== null) return turnDown(badSize);
  const bytes = new Uint8Array(await source.arrayBuffer());
  const fileHash = await hashOf(bytes);
  const file = await walkSteps(openInSteps(bytes, source.name, layout), surroundings, signal);
  signal.throwIfAborted();
  if ('kind' in file) return turnDown(file);
  const saved = await world.store.in(programId).mappings.all();
  const report = reportProgress('reading', clock, send);
  const steps = recogniseInSteps(file, saved, layout);
  const recognition = await walkSteps(steps, surroundings, signal, (pieces) =>
    report(Math.round(bytes.length * Math.min(1, pieces / file.pieces)), bytes.length),
  );
  if (recognition.kind === 'refusal') return turnDown(recognition);
  send({ tell: 'recognised', recognition, uses: usesOf(recognition.recordKind) });
  return { programId, source, fileHash, file, recognition };
}

/** The uses a column may have in a file of such records, with the words for them. */
function usesOf(kind: RecordKind): { use: ColumnUse; label: Said }[] {
  const uses = [...(Object.keys(FIELDS_OF[kind]) as ColumnUse[]), 'custom', 'ignored'] as const;
  return uses.map((use) => ({ use, label: sayField(kind, use) }));
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
