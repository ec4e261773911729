import type { Instant } from '../domain/ids';
import type { NobodyObservation, Observation, UnreadObservation } from '../domain/observation';
import type { PageAddress } from '../text/linkedin-address';

/** What every reader is given beside the page: nothing else may be used. */
export interface PageContext {
  url: string;
  seenAt: Instant;
  /** Whom the address names. */
  address: PageAddress;
  /** The language of the page's interface, for the names of months. */
  locale: string;
}

/** One kind of page. `detects` is cheap and may only look for landmarks; `read` never changes the page. */
export interface PageReader {
  detects(document: Document, context: PageContext): boolean;
  read(document: Document, context: PageContext): Observation;
}

/** The answer that a profile's page cannot be read, or not yet. */
export function unread(
  { url, seenAt }: Pick<PageContext, 'url' | 'seenAt'>,
  why: UnreadObservation['why'],
): UnreadObservation {
  return { page: 'unread', url, seenAt, why };
}

/** The answer that there is no person on the page. */
export function nobody(
  { url, seenAt }: Pick<PageContext, 'url' | 'seenAt'>,
  why: NobodyObservation['why'],
): NobodyObservation {
  return { page: 'nobody', url, seenAt, why };
}
