import type { Observation } from '../domain/observation';
import type { PageKind } from '../platform/settings-in';

/** Which kind of pages a page is of, as far as it has shown; null for those on which Muster does nothing. */
export function pageKindOf(observation: Observation): PageKind | null {
  if (observation.page !== 'nobody') return 'profiles';
  return observation.why === 'people-list' ? 'lists' : null;
}
