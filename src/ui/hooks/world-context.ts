import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { World } from '../../actions/world';

/** The records, the time and fresh ids, for every screen below. */
export const WorldContext = createContext<World | null>(null);

/** The world that the page was mounted with. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('A screen stands outside WorldContext.');
  return world;
}
