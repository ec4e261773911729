import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** Remembers how the columns of a kind of file are mapped. */
export async function saveMapping(
  _world: World,
  _input: { programId: Id; fingerprint: string; columns: Record<string, string | null> },
): Promise<Event | null> {
  throw new Error('Not written yet.');
}
