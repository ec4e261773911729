import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { FindingField } from '../domain/verdict';
import type { World } from './world';

/** Waves a finding away. */
export async function dismissFinding(
  _world: World,
  _input: { programId: Id; contactId: Id; judgementId: Id; field: FindingField },
): Promise<Event | null> {
  throw new Error('Not written yet.');
}
