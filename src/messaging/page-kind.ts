import type { NobodyObservation, Observation } from '../domain/observation';
import type { PageKind } from '../platform/settings-in';

/** Which kind of pages a page is of, as far as it has shown; null for those on which Muster does nothing. */
export function pageKindOf(observation: Observation): PageKind | null {
  if (observation.page !== 'nobody') return 'profiles';
  return observation.why === 'people-list' ? 'lists' : null;
}

/** Whether the page is of a kind on which Muster is paused. */
export function isPausedOn(pausedKinds: readonly PageKind[], observation: Observation): boolean {
  const kind = pageKindOf(observation);
  return kind !== null && pausedKinds.includes(kind);
}

/** What is told of a page on whose kind Muster is paused: that it is so, and nothing of the page. Null where it is not. */
export function pauseOn(pausedKinds: readonly PageKind[], foretold: Observation): NobodyObservation | null {
  const { url, seenAt } = foretold;
  return isPausedOn(pausedKinds, foretold) ? { page: 'nobody', url, seenAt, why: 'paused' } : null;
}
