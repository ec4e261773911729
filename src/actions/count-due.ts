import type { Day, Id } from '../domain/ids';
import { readDue } from './read-due';
import type { World } from './world';

/** How many next actions of these programs are due today or overdue: those that the agenda shows as such. */
export async function countDue(world: World, programIds: readonly Id[], today: Day): Promise<number> {
  const lists = await Promise.all(programIds.map((id) => readDue(world.store.in(id), today)));
  return lists.flat().length;
}
