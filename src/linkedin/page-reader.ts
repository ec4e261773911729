import type { Instant } from '../domain/ids';
import type { NobodyObservation, Observation, ProfileObservation, UnreadObservation } from '../domain/observation';
import type { PageAddress } from '../text/linkedin-address';

/** Where and when a page was seen. */
export interface PagePlace {
  url: string;
  seenAt: Instant;
}

/** What every reader is given beside the page: nothing else may be used. */
export interface PageContext extends PagePlace {
  /** Whom the address names. */
  address: PageAddress;
  /** The language of the page's interface, for the names of months. */
  locale: string;
}

/** One kind of page. `detects` is cheap and may only look for landmarks; `read` never changes the page. */
export interface PageReader {
  detects(root: Element, context: PageContext): boolean;
  read(root: Element, context: PageContext): Observation;
}

/** The answer that a profile's page cannot be read, or not yet. */
export function unread({ url, seenAt }: PagePlace, why: UnreadObservation['why']): UnreadObservation {
  return { page: 'unread', url, seenAt, why };
}

/** The answer that there is no person on the page. */
export function nobody({ url, seenAt }: PagePlace, why: NobodyObservation['why']): NobodyObservation {
  return { page: 'nobody', url, seenAt, why };
}

/** A surname cut to its initial, "Otto R.", by LinkedIn or its owner. */
const CUT_NAME = /\s\p{L}\.$/u;

/** A profile from what was read of it; a field that is left out is one that this kind of page does not show. */
export function profile(
  { url, seenAt }: PagePlace,
  read: Partial<ProfileObservation> & Pick<ProfileObservation, 'front' | 'name' | 'experience' | 'positions'>,
): ProfileObservation {
  return {
    page: 'profile',
    url,
    seenAt,
    slug: null,
    memberId: null,
    urn: null,
    headline: null,
    location: null,
    topCardCompany: null,
    isSelf: false,
    ...read,
    isMasked: read.isMasked || CUT_NAME.test(read.name?.value ?? ''),
  };
}
