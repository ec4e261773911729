import type { Instant } from '../domain/ids';
import type { NobodyObservation, UnreadObservation } from '../domain/observation';
import type { PageAddress } from '../text/linkedin-address';

/** Where and when a page was seen. */
export interface PagePlace {
  url: string;
  seenAt: Instant;
}

/** What every reader of profiles is given beside the page: nothing else may be used. */
export interface PageContext extends PagePlace {
  /** Whom the address names. */
  address: PageAddress;
  /** The language of the page's interface, for the names of months. */
  locale: string;
}

/** The answer that a profile's page cannot be read, or not yet. */
export function unread({ url, seenAt }: PagePlace, why: UnreadObservation['why']): UnreadObservation {
  return { page: 'unread', url, seenAt, why };
}

/** The answer that there is no person on the page. */
export function nobody({ url, seenAt }: PagePlace, why: NobodyObservation['why']): NobodyObservation {
  return { page: 'nobody', url, seenAt, why };
}
