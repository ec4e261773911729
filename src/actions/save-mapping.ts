import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { World } from './world';

/** Remembers how the columns of files with this header are mapped: header → field, or null for one that is left out. */
export async function saveMapping(
  world: World,
  { programId, fingerprint, columns }: { programId: Id; fingerprint: string; columns: Record<string, string | null> },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const known = await write.records.mappings.byFingerprint(fingerprint);
    const at = world.now();
    await write.put('mappings', [{ id: known?.id ?? world.newId(), programId, fingerprint, columns, at }]);
    const summary = say('event.mapping');
    return write.event({ id: world.newId(), at, action: 'save-mapping', summary, contactIds: [] });
  });
}
