import type { Id } from '../domain/ids';
import type { ImportRun } from '../domain/import-run';
import { contactKeys } from '../identity/contact-keys';
import type { ProgramRecords } from '../store/program-records';
import type { ProgramWriter } from '../store/program-writer';
import { draftImport, type ImportDraft } from './import/draft-import';
import { findErased } from './import/find-erased';
import { learnWords } from './import/learn-words';
import type { ImportInput, ImportProgress } from './import-plan';
import { needProgram } from './need';
import { putAccounts, putContacts } from './put-records';
import type { World } from './world';

/** So many contacts are written between two reports of progress. */
const CHUNK = 2_000;

type RunInput = ImportInput & { signal?: AbortSignal; onProgress?: (progress: ImportProgress) => void };

/**
 * Imports the rows of a file: all or nothing. An aborted signal, a crash or an error leaves the records as they were.
 * The result counts what was done; undoing its event undoes the whole import.
 */
export async function importRecords(world: World, input: RunInput): Promise<ImportRun> {
  const records = world.store.in(input.programId);
  const erased = await findErased(records, input);
  // Working out takes long for a large file and reads only: it is done without the lock that writing needs, and once more
  // in the rare case that something else was written meanwhile.
  for (;;) {
    input.signal?.throwIfAborted();
    const state = await latestEvent(records);
    const draft = await draftImport(world, records, input, erased);
    const run = await world.store.transact(input.programId, async (write) =>
      (await latestEvent(write.records)) === state ? writeDraft(world, write, input, draft) : null,
    );
    if (run !== null) return run;
  }
}

async function latestEvent(records: ProgramRecords): Promise<Id | undefined> {
  return (await records.events.latest(1))[0]?.id;
}

async function writeDraft(world: World, write: ProgramWriter, input: RunInput, draft: ImportDraft): Promise<ImportRun> {
  const { added, updated } = draft;
  const program = await needProgram(write.records);
  await write.put('programs', [learnWords(program, input.learnt)]);
  await putAccounts(write, [...added.accounts, ...updated.accounts]);
  await write.add('products', added.products);
  await write.put('corrections', updated.corrections);
  await write.put('nextActions', updated.nextActions);
  const total = added.contacts.length + updated.contacts.length;
  let done = 0;
  const inChunks = async <T>(rows: readonly T[], writeChunk: (chunk: readonly T[]) => Promise<void>) => {
    for (let start = 0; start < rows.length; start += CHUNK) {
      input.signal?.throwIfAborted();
      const chunk = rows.slice(start, start + CHUNK);
      await writeChunk(chunk);
      input.onProgress?.({ done: (done += chunk.length), total });
    }
  };
  await inChunks(added.contacts, (chunk) => write.add('contacts', chunk, contactKeys));
  await inChunks(updated.contacts, (chunk) => putContacts(write, chunk));
  input.signal?.throwIfAborted();
  const run = runOf(world.newId(), world.now(), input, draft);
  await write.add('importRuns', [run]);
  const summary = `${run.fileName} imported: ${run.added} added, ${run.updated} updated, ${run.unchanged} unchanged`;
  write.event({ id: run.eventId, at: run.at, action: 'import', summary, contactIds: [] });
  return run;
}

function runOf(eventId: Id, at: string, input: ImportInput, { importId, plan }: ImportDraft): ImportRun {
  const unanswered = plan.questions.map(({ line, candidates }) => ({
    line,
    reason: `The row may be ${candidates.map(({ name }) => name).join(' or ')}, and the question was not answered.`,
    cells: [...(input.rows.find((row) => row.line === line)?.cells ?? [])],
  }));
  return {
    id: importId,
    programId: input.programId,
    fileName: input.fileName,
    fileHash: input.fileHash,
    at,
    added: plan.added,
    updated: plan.updated,
    unchanged: plan.unchanged,
    refused: [...plan.refused, ...unanswered].sort((a, b) => a.line - b.line),
    vanishedContactIds: plan.vanished.map(({ contactId }) => contactId),
    landed: plan.landed,
    reopened: plan.reopened,
    conflicts: plan.conflicts,
    skippedErased: plan.skippedErased,
    eventId,
  };
}
