import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { World } from './world';

/** "Two different people": the pair is not asked about again. Answers null when it is settled already. */
export async function settleDuplicate(
  world: World,
  { programId, duplicateId, as }: { programId: Id; duplicateId: Id; as: 'different' },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const duplicate = await write.records.duplicates.get(duplicateId);
    if (duplicate?.state !== 'open') return null;
    await write.put('duplicates', [{ ...duplicate, state: as }]);
    const list = (await write.records.contacts.many(duplicate.contactIds)).map(({ name }) => name.full);
    const summary = say('event.different', { names: { list } });
    const { contactIds } = duplicate;
    return write.event({
      ...{ id: world.newId(), at: world.now(), action: 'settle-duplicate', summary },
      contactIds: [...contactIds],
    });
  });
}
