import type { Observation, ProfileObservation } from '../domain/observation';

/** The content of an observation, to compare: the same page read twice gives the same text. */
export function contentOf(observation: Observation): string {
  return JSON.stringify({ ...observation, seenAt: '', url: '' });
}

/**
 * Whether a reading under a new address still shows the person of the old one: LinkedIn changes the address first and
 * the page up to eight seconds later, at times section by section. Where one of the two addresses names no slug, the
 * same person may rightly stand under both.
 */
export function isLeftOver(now: ProfileObservation, before: ProfileObservation | null): boolean {
  if (before === null || now.slug === null || before.slug === null || now.slug === before.slug) return false;
  const isSamePerson =
    now.urn !== null && before.urn !== null
      ? now.urn === before.urn
      : now.name?.value === before.name?.value && now.headline?.value === before.headline?.value;
  return isSamePerson || (now.positions.length > 0 && jobsOf(now) === jobsOf(before));
}

/** Whether the page shows less of the same person than it did: LinkedIn drops sections that are out of sight. */
export function isPoorer(now: ProfileObservation, before: ProfileObservation): boolean {
  return now.experience === 'not-rendered' && before.experience !== 'not-rendered';
}

function jobsOf({ positions }: ProfileObservation): string {
  return JSON.stringify(positions.map(({ title, company, start, end }) => [title, company, start, end]));
}
