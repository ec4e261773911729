import type { Id } from '../../domain/ids';
import { PIECE_BYTES } from '../../exchange/decode-text';
import { IMPORT_FIELDS, type ColumnUse, type ImportField } from '../../exchange/import-field';
import { recogniseInSteps } from '../../exchange/recognise-file';
import type { LayoutChoice, Recognition } from '../../exchange/recognition';
import { refuseSize } from '../../exchange/refuse-size';
import { reportProgress } from '../report-progress';
import type { Asked, ImportSession, ImportSurroundings } from './import-session';
import { walkSteps } from './walk-steps';

/** The uses a column may have, with the words for them. */
const USES: { use: ColumnUse; label: string }[] = [
  ...Object.entries(IMPORT_FIELDS).map(([use, label]) => ({ use: use as ImportField, label })),
  { use: 'custom', label: 'Keep under its own name' },
  { use: 'ignored', label: 'Leave out' },
];

/** Takes a file in and tells what was recognised; null when it is refused. */
export async function inspectFile(
  surroundings: ImportSurroundings,
  { file, programId }: Asked<'inspect'>,
  signal: AbortSignal,
): Promise<ImportSession | null> {
  const { send } = surroundings;
  const badSize = refuseSize(file.size);
  if (badSize !== null) {
    send({ tell: 'refused', refusal: badSize });
    return null;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fileHash = await hashOf(bytes);
  const recognition = await recognise(surroundings, { bytes, fileName: file.name, programId }, {}, signal);
  return recognition === null ? null : { programId, bytes, fileHash, recognition };
}

/** Recognises the session's file once more, with what the user says of its layout. */
export async function relayoutFile(
  surroundings: ImportSurroundings,
  { programId, bytes, fileHash, recognition: { fileName } }: ImportSession,
  { layout }: Asked<'relayout'>,
  signal: AbortSignal,
): Promise<ImportSession | null> {
  const recognition = await recognise(surroundings, { bytes, fileName, programId }, layout, signal);
  return recognition === null ? null : { programId, bytes, fileHash, recognition };
}

/** Tells what was recognised, or why the file is refused; answers null then. */
async function recognise(
  surroundings: ImportSurroundings,
  { bytes, fileName, programId }: { bytes: Uint8Array; fileName: string; programId: Id },
  layout: LayoutChoice,
  signal: AbortSignal,
): Promise<Recognition | null> {
  const { world, send, clock } = surroundings;
  const saved = await world.store.in(programId).mappings.all();
  const report = reportProgress('reading', clock, send);
  const recognised = await walkSteps(recogniseInSteps(bytes, fileName, saved, layout), surroundings, signal, (pieces) =>
    report(Math.min(pieces * PIECE_BYTES, bytes.length), bytes.length),
  );
  if (recognised.kind === 'refusal') {
    send({ tell: 'refused', refusal: recognised });
    return null;
  }
  send({ tell: 'recognised', recognition: recognised, uses: USES });
  return recognised;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
