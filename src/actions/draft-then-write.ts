import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import type { ProgramWriter } from '../store/program-writer';
import { latestEvent } from './latest-event';
import type { World } from './world';

/**
 * Works something out by reading only, which may take long and may await anything, and then writes it in one transaction. It is
 * worked out again in the rare case that something else was written meanwhile. An aborted signal ends it with nothing written.
 */
export async function draftThenWrite<Draft, Result>(
  { store }: World,
  programId: Id,
  draft: (records: ProgramRecords) => Promise<Draft>,
  write: (writer: ProgramWriter, draft: Draft) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const records = store.in(programId);
  for (;;) {
    signal?.throwIfAborted();
    const state = await latestEvent(records);
    const drafted = await draft(records);
    signal?.throwIfAborted();
    const written = await store.transact(programId, async (writer) =>
      (await latestEvent(writer.records)) === state ? { result: await write(writer, drafted) } : null,
    );
    if (written !== null) return written.result;
  }
}
