import { gradeReading } from '../domain/grade-reading';
import type { Observation } from '../domain/observation';
import { countPage, markOf, type HealthKind } from '../domain/reading-health';
import { localDay } from '../platform/clock';
import type { World } from './world';

/**
 * Counts how well a page was read, whoever it is about: its kind, the grades of its fields, and the day. A page read again on the
 * same day counts once. Pages that show nobody, or not yet whom they should, are no measure of the reader.
 */
export async function recordReading(world: World, observation: Observation): Promise<void> {
  if (observation.page === 'profile') {
    const { kind, urn, slug, salesId, url } = observation;
    await count(world, kind, urn ?? slug ?? salesId ?? url, gradeReading(observation));
  } else if (observation.page === 'unread' && observation.why === 'unknown-layout')
    await count(world, 'unknown', observation.url, {});
}

async function count(
  { store, now }: World,
  kind: HealthKind,
  identity: string,
  grades: ReturnType<typeof gradeReading>,
): Promise<void> {
  const page = { day: localDay(now()), mark: markOf(identity), grades };
  await store.readings.change(kind, (health) => countPage(health, kind, page));
}
