import type { Day, Id } from '../../domain/ids';
import type { World } from '../world';

/** How many profiles review runs have opened on a day, in all programs. Nothing else of them is told. */
export async function countOpened({ store }: World, day: Day): Promise<number> {
  const countOf = async ({ id }: { id: Id }) =>
    (await store.in(id).runs.openedOn(day)).reduce((sum, { opened }) => sum + (opened?.count ?? 0), 0);
  const counts = await Promise.all((await store.programs.all()).map(countOf));
  return counts.reduce((sum, count) => sum + count, 0);
}
