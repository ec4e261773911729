import type { Id } from '../domain/ids';
import type { CardModel } from '../domain/card';
import type { Observation } from '../domain/observation';
import type { World } from './world';

/** Gathers what the card shows for a page. Never answers 'paused': that is for the caller to know. */
export async function readCard(
  _world: World,
  _input: { programIds: readonly Id[]; observation: Observation | null },
): Promise<CardModel> {
  throw new Error('Not written yet.');
}
