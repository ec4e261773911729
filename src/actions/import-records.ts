import type { RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import type { ImportRun, RefusedRow } from '../domain/import-run';
import { say } from '../domain/said';
import type { ProgramWriter } from '../store/program-writer';
import type { RecordRows } from '../store/record-rows';
import { draftThenWrite } from './draft-then-write';
import { DRAFT_TABLES, type DraftRows, type ImportDraft } from './import/import-draft';
import { learnWords } from './import/learn-words';
import type { ImportInput, ImportPlan, ImportProgress } from './import-plan';
import { latestEvent } from './latest-event';
import { needProgram } from './need';
import { planImport } from './plan-import';
import { addRecords, putRecords } from './put-records';
import type { World } from './world';

/** So many rows are written between two reports of progress. */
const CHUNK = 2_000;

type RunInput = ImportInput & {
  /** The draft of the plan without answers: used as it is while it holds and nothing is answered. */
  draft?: ImportDraft;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

/**
 * Imports the rows of a file: all or nothing. An aborted signal, a crash or an error leaves the records as they were.
 * The result counts what was done; undoing its event undoes the whole import.
 */
export async function importRecords(world: World, input: RunInput): Promise<ImportRun> {
  const { programId, draft, answers = {}, signal } = input;
  const isSettled = Object.keys(answers).length === 0;
  return draftThenWrite(
    world,
    programId,
    async (records) => {
      const holds = isSettled && draft !== undefined && draft.state === (await latestEvent(records));
      return holds ? draft : planImport(world, input);
    },
    (write, drafted) => writeDraft(world, write, input, drafted),
    signal,
  );
}

async function writeDraft(world: World, write: ProgramWriter, input: RunInput, draft: ImportDraft): Promise<ImportRun> {
  const program = await needProgram(write.records);
  await write.put('programs', [learnWords(program, input)]);
  await writeRows(write, draft, input);
  const run = runOf(world.newId(), world.now(), input, draft);
  await write.add('importRuns', [run]);
  const { fileName: file, added, updated, unchanged } = run;
  const summary = say('event.imported', { file, added, updated, unchanged });
  write.event({ id: run.eventId, at: run.at, action: 'import', summary, contactIds: [] });
  return run;
}

async function writeRows(
  write: ProgramWriter,
  { added, updated }: ImportDraft,
  { signal, onProgress }: RunInput,
): Promise<void> {
  const total = countRows(added) + countRows(updated);
  let done = 0;
  const inChunks = async <T extends RecordTable>(
    table: T,
    rows: readonly RecordRows[T][] | undefined,
    writeChunk: typeof addRecords<T>,
  ) => {
    for (let start = 0; start < (rows?.length ?? 0); start += CHUNK) {
      signal?.throwIfAborted();
      const chunk = rows!.slice(start, start + CHUNK);
      await writeChunk(write, table, chunk);
      onProgress?.({ done: (done += chunk.length), total });
    }
  };
  for (const table of DRAFT_TABLES) {
    await inChunks(table, added[table], addRecords);
    await inChunks(table, updated[table], putRecords);
  }
  signal?.throwIfAborted();
}

function countRows(rows: DraftRows): number {
  return DRAFT_TABLES.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
}

function runOf(eventId: Id, at: string, input: ImportInput, { importId, plan }: ImportDraft): ImportRun {
  const { added, updated, unchanged, landed, reopened, conflicts, skippedErased } = plan;
  return {
    id: importId,
    programId: input.programId,
    fileName: input.fileName,
    fileHash: input.fileHash,
    at,
    added,
    updated,
    unchanged,
    refused: [...plan.refused, ...refuseUnanswered(plan, input)].sort((a, b) => a.line - b.line),
    vanishedContactIds: plan.vanished.map(({ recordId }) => recordId),
    landed,
    reopened,
    conflicts,
    skippedErased,
    eventId,
  };
}

/** The rows that are left out because nobody said what they mean. */
function refuseUnanswered({ questions }: ImportPlan, { rows }: ImportInput): RefusedRow[] {
  if (questions.length === 0) return [];
  const cells = new Map(rows.map((row) => [row.line, row.cells ?? []]));
  return [...Map.groupBy(questions, ({ line }) => line)].map(([line, [question]]) => {
    const { about, name, candidates } = question!;
    const names = { list: candidates.map((candidate) => candidate.name), joined: 'or' } as const;
    const reason = about === 'row' ? say('row.unanswered.row', { names }) : say('row.unanswered.link', { name, names });
    return { line, reason, cells: [...(cells.get(line) ?? [])] };
  });
}
