import { type Correction, isQueued } from '../domain/correction';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { ProgramRecords } from '../store/program-records';
import { needBatch } from './need-batch';
import { readOpen } from './read-open';
import type { World } from './world';

/**
 * The file of a batch will not be used: its corrections that no import has shown yet return to the queue. Where a newer one of the
 * same field waits or is out, that stands for both. Answers null when the batch is taken back already.
 */
export async function takeBackExport(
  world: World,
  { programId, batchId }: { programId: Id; batchId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const batch = await needBatch(write.records, batchId);
    if (batch.state === 'taken-back') return null;
    const out = (await write.records.corrections.ofBatch(batchId)).filter(({ state }) => state === 'exported');
    const open = await readByPlace(write.records);
    await write.put(
      'corrections',
      out.flatMap((correction) => returnToQueue(correction, open)),
    );
    await write.put('batches', [{ ...batch, state: 'taken-back' }]);
    const summary = say('event.takenBack', { file: batch.fileName });
    return write.event({ id: world.newId(), at: world.now(), action: 'take-back', summary, contactIds: [] });
  });
}

/** The corrections that wait or are out, by record and field, oldest first. */
async function readByPlace(records: ProgramRecords): Promise<Map<string, Correction[]>> {
  const open = await readOpen(records);
  return Map.groupBy(
    open.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    placeOf,
  );
}

/**
 * One correction at most waits for each field, and none that is older than one that is out: the next newer one takes the old value of
 * what it stands for, as when it is accepted.
 */
function returnToQueue(correction: Correction, open: ReadonlyMap<string, Correction[]>): Correction[] {
  const returned: Correction = { ...correction, state: correction.outcome === undefined ? 'pending' : 'reopened' };
  delete returned.batchId;
  delete returned.exportedAt;
  const newer = open.get(placeOf(correction))?.find(({ createdAt }) => createdAt > correction.createdAt);
  if (newer === undefined) return [returned];
  const { oldValue } = correction;
  const isNeeded = !isQueued(newer) || newer.newValue !== oldValue;
  return [
    { ...returned, state: 'withdrawn' },
    { ...newer, oldValue, state: isNeeded ? newer.state : 'withdrawn' },
  ];
}

function placeOf({ recordId, field }: Correction): string {
  return `${recordId}/${field}`;
}
