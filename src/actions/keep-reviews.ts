import type { Id } from '../domain/ids';
import { isSameSeen, type Review } from '../domain/review';
import { say } from '../domain/said';
import type { ConnectionsFound } from './import-protocol';
import type { World } from './world';

/**
 * Puts the likely changes that connections show on the review list, in one step that can be undone. One waits for each contact at most:
 * newer news takes the place of the older; what the list has (or had) already is not added again. Nothing is corrected.
 */
export async function keepReviews(
  world: World,
  { programId, found, fileName }: { programId: Id; found: Pick<ConnectionsFound, 'likely'>; fileName: string },
): Promise<{ added: number; open: number }> {
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const at = world.now();
    const ids = found.likely.map(({ contactId }) => contactId);
    const contacts = new Set((await records.contacts.many(ids)).map(({ id }) => id));
    const known = Map.groupBy(await records.reviews.ofContacts(contacts), ({ contactId }) => contactId);
    const reviews = new Map<Id, Review>();
    for (const { contactId, seen, likely, sentence } of found.likely) {
      const others = known.get(contactId) ?? [];
      if (!contacts.has(contactId) || others.some((other) => isSameSeen(other.seen, seen))) continue;
      const id = others.find(({ state }) => state === 'to-confirm')?.id ?? world.newId();
      reviews.set(contactId, {
        ...{ id, programId, contactId, source: 'connections', fileName },
        ...{ seen, likely, sentence, state: 'to-confirm', at },
      });
    }
    await write.put('reviews', [...reviews.values()]);
    const added = reviews.size;
    const summary = say('event.compared', { file: fileName, count: added });
    write.event({ id: world.newId(), at, action: 'check-connections', summary, contactIds: [...reviews.keys()] });
    return { added, open: await records.reviews.countOpen() };
  });
}
