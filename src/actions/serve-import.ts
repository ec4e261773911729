import type { Id } from '../domain/ids';
import { checkColumns } from '../exchange/check-columns';
import { PIECE_BYTES } from '../exchange/decode-text';
import { IMPORT_FIELDS, type ColumnUse, type ImportField } from '../exchange/import-field';
import type { ImportedContact } from '../exchange/imported-contact';
import { mapInSteps } from '../exchange/map-rows';
import { recogniseInSteps } from '../exchange/recognise-file';
import type { Column, Recognition } from '../exchange/recognition';
import { refuseSize } from '../exchange/refuse-size';
import { statusWordKey } from '../exchange/values/read-status';
import { writeRefusedRows } from '../exchange/write-refused-rows';
import { ActionError } from './action-error';
import type { ImportInput } from './import-plan';
import type { ImportReply, ImportRequest, UnknownStatusWord } from './import-protocol';
import { importRecords } from './import-records';
import { planImport } from './plan-import';
import { reportProgress } from './report-progress';
import { saveMapping } from './save-mapping';
import { explainFailure } from './explain-failure';
import type { World } from './world';

/** What serving needs from outside. */
export interface ImportSurroundings {
  world: World;
  send(reply: ImportReply): void;
  /** Milliseconds that only grow. */
  clock(): number;
  /** A pause in which waiting messages arrive. */
  breathe(): Promise<void>;
}

type Asked<K extends ImportRequest['ask']> = Extract<ImportRequest, { ask: K }>;

/** One file's way into a program, as far as it has come. */
interface Session {
  programId: Id;
  bytes: Uint8Array<ArrayBuffer>;
  fileHash: string;
  recognition: Recognition;
  planned?: { input: ImportInput; columns: Column[] };
}

/** The uses a column may have, with the words for them. */
const USES: { use: ColumnUse; label: string }[] = [
  ...Object.entries(IMPORT_FIELDS).map(([use, label]) => ({ use: use as ImportField, label })),
  { use: 'custom', label: 'Keep under its own name' },
  { use: 'ignored', label: 'Leave out' },
];

/**
 * Serves the import screen: takes its requests and answers by `send`. A new request ends the one that is under way, and waits for its
 * end; what was not committed by then is not written.
 */
export function serveImport(surroundings: ImportSurroundings): (request: ImportRequest) => Promise<void> {
  const { send } = surroundings;
  let session: Session | null = null;
  let job = new AbortController();
  let running: Promise<void> | null = null;

  const perform = async (request: Exclude<ImportRequest, { ask: 'cancel' }>, signal: AbortSignal) => {
    try {
      signal.throwIfAborted();
      if (request.ask === 'inspect') session = await inspect(surroundings, request, signal);
      else if (session === null) throw new ActionError('Choose a file first.');
      else if (request.ask === 'plan') session = await plan(surroundings, session, request, signal);
      else session = await run(surroundings, session, request, signal);
    } catch (error) {
      if (!signal.aborted) send({ tell: 'failed', sentence: explainFailure(error) });
      else if (signal.reason === CANCELLED) send({ tell: 'cancelled' });
    }
  };

  return async (request) => {
    const before = running;
    job.abort(request.ask === 'cancel' ? CANCELLED : SUPERSEDED);
    if (request.ask === 'cancel') {
      if (before === null) send({ tell: 'cancelled' });
      return;
    }
    job = new AbortController();
    const { signal } = job;
    const mine = (before ?? Promise.resolve()).then(() => perform(request, signal));
    running = mine;
    await mine;
    if (running === mine) running = null;
  };
}

const CANCELLED = new Error('Cancelled by the user.');
const SUPERSEDED = new Error('A later request took its place.');

async function inspect(
  surroundings: ImportSurroundings,
  { file, programId }: Asked<'inspect'>,
  signal: AbortSignal,
): Promise<Session | null> {
  const { world, send, clock } = surroundings;
  const badSize = refuseSize(file.size);
  if (badSize !== null) {
    send({ tell: 'refused', refusal: badSize });
    return null;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [fileHash, saved] = await Promise.all([hashOf(bytes), world.store.in(programId).mappings.all()]);
  const report = reportProgress('reading', clock, send);
  const recognised = await walk(recogniseInSteps(bytes, file.name, saved), surroundings, signal, (pieces) =>
    report(Math.min(pieces * PIECE_BYTES, bytes.length), bytes.length),
  );
  if (recognised.kind === 'refusal') {
    send({ tell: 'refused', refusal: recognised });
    return null;
  }
  send({ tell: 'recognised', recognition: recognised, uses: USES });
  return { programId, bytes, fileHash, recognition: recognised };
}

async function plan(
  surroundings: ImportSurroundings,
  session: Session,
  { columns: choices, statusWords = {} }: Asked<'plan'>,
  signal: AbortSignal,
): Promise<Session> {
  const { world, send, clock } = surroundings;
  const { programId, bytes, fileHash, recognition } = session;
  const columns = applyChoices(recognition.columns, choices);
  const problems = checkColumns(columns);
  if (problems.length > 0) {
    send({ tell: 'unmappable', problems });
    return session;
  }
  const program = await world.store.programs.get(programId);
  if (program === undefined) throw new ActionError('The program is not there any more. Choose another one.');
  const explained = Object.fromEntries(
    Object.entries(statusWords).map(([word, status]) => [statusWordKey(word), status]),
  );
  const report = reportProgress('mapping', clock, send);
  const steps = mapInSteps(bytes, recognition, columns, { statusWords: { ...program.statusWords, ...explained } });
  const mapped = await walk(steps, surroundings, signal, (rows) => report(rows, Math.max(rows, recognition.rowCount)));
  const input: ImportInput = {
    programId,
    fileName: recognition.fileName,
    fileHash,
    rows: mapped.contacts,
    refused: mapped.refused,
    learnt: { ...mapped.learnt, statusWords: explained },
    system: mapped.system,
  };
  const planned = await planImport(world, input);
  signal.throwIfAborted();
  const unknownStatusWords = countUnknownStatuses(mapped.contacts);
  send({ tell: 'planned', plan: planned, counts: mapped.counts, notes: mapped.notes, unknownStatusWords });
  return { ...session, planned: { input, columns } };
}

async function run(
  surroundings: ImportSurroundings,
  { planned, ...session }: Session,
  { answers }: Asked<'run'>,
  signal: AbortSignal,
): Promise<Session> {
  if (planned === undefined) throw new ActionError('Look at the preview first.');
  const { world, send, clock } = surroundings;
  const { recognition, programId } = session;
  const report = reportProgress('writing', clock, send);
  const onProgress = ({ done, total }: { done: number; total: number }) => report(done, total);
  const done = await importRecords(world, { ...planned.input, answers, signal, onProgress });
  const header = recognition.columns.map((column) => column.header);
  const refusedFile = {
    content: writeRefusedRows(done.refused, header),
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
    throw new ActionError(`The import is complete, but its mapping was not remembered. ${explainFailure(error)}`);
  }
}

/** Walks through steps, with a breath after each, until they end or the signal says stop. */
async function walk<T>(
  steps: Generator<number, T>,
  { breathe }: ImportSurroundings,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onStep(step.value);
    await breathe();
    signal.throwIfAborted();
  }
}

function applyChoices(columns: readonly Column[], choices: Asked<'plan'>['columns']): Column[] {
  const uses = new Map(choices.map(({ index, use }) => [index, use]));
  return columns.map((column) => ({ ...column, use: uses.get(column.index) ?? column.use }));
}

function countUnknownStatuses(contacts: readonly ImportedContact[]): UnknownStatusWord[] {
  const rows = new Map<string, number>();
  for (const { unknownStatus } of contacts)
    if (unknownStatus !== undefined) rows.set(unknownStatus, (rows.get(unknownStatus) ?? 0) + 1);
  return [...rows].map(([word, count]) => ({ word, rows: count }));
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
