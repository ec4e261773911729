import type { Day, Id } from '../../domain/ids';
import type { World } from '../world';

/** More runs than these are not gone on with on one day. */
const RECENT = 20;

/** How many profiles review runs have opened on a day, in all programs. Nothing else of them is read. */
export async function countOpened({ store }: World, day: Day): Promise<number> {
  const countOf = async ({ id }: { id: Id }) =>
    (await store.in(id).runs.latest(RECENT)).reduce(
      (sum, { opened }) => sum + (opened?.on === day ? opened.count : 0),
      0,
    );
  const counts = await Promise.all((await store.programs.all()).map(countOf));
  return counts.reduce((sum, count) => sum + count, 0);
}
