import type { Day, Id } from '../domain/ids';
import { readAgenda } from './read-agenda';
import type { World } from './world';

/** How many next actions of these programs are due today or overdue: those that the agenda shows as such. */
export async function countDue(world: World, programIds: readonly Id[], today: Day): Promise<number> {
  return (await readAgenda(world, programIds, today)).filter(({ due }) => due !== 'this-week').length;
}
