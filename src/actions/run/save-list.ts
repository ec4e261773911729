import type { SavedList } from '../../domain/review-run';
import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import type { World } from '../world';

const LONGEST_NAME = 80;

/** Keeps the rules of a run under a name, to be run again; a list of the same name is changed. Throws an `ActionError` for a name that cannot be. */
export async function saveList(
  world: World,
  { programId, name: written, rules }: Pick<SavedList, 'programId' | 'name' | 'rules'>,
): Promise<SavedList> {
  const name = written.trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw new ActionError(say('refused.listName', { count: LONGEST_NAME }));
  return world.store.transact(programId, async (write) => {
    const at = world.now();
    const isSame = (other: SavedList) => other.name.toLowerCase() === name.toLowerCase();
    const known = (await write.records.savedLists.all()).find(isSame);
    const list = { id: known?.id ?? world.newId(), programId, name, rules, createdAt: known?.createdAt ?? at };
    await write.put('savedLists', [list]);
    const summary = say(known === undefined ? 'event.list.saved' : 'event.list.changed', { name });
    write.event({ id: world.newId(), at, action: 'save-list', summary, contactIds: [] });
    return list;
  });
}
