import { countDue } from '../actions/count-due';
import type { World } from '../actions/world';
import { localDay } from '../platform/clock';
import type { Client } from './client';

/**
 * Has the toolbar count anew whenever what is due has changed, for as long as a page of Muster's own lives: what such a page writes does not
 * wake the worker.
 */
export function followDue(world: World, tell: Client): void {
  let known: string | undefined;
  world.store.watch(
    async () => {
      const today = localDay(world.now());
      const programs = await world.store.programs.all();
      return (await Promise.all(programs.map(({ id }) => countDue(world, [id], today)))).join();
    },
    (counts) => {
      if (counts === known) return;
      known = counts;
      tell('toolbar.refresh', {}).catch(() => undefined);
    },
    () => undefined,
  );
}
