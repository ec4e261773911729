import type { World } from '../actions/world';
import { systemClock } from '../platform/clock';
import { openStore } from '../store/open-store';

/** The world of one of Muster's own pages: the records of this browser, the machine's time, fresh ids. */
export function createPageWorld(): World {
  return { store: openStore(), now: () => systemClock.now(), newId: () => crypto.randomUUID() };
}
