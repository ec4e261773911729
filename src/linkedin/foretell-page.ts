import type { Instant } from '../domain/ids';
import type { Observation } from '../domain/observation';
import { parseProfileAddress } from '../text/linkedin-address';
import { nobody, unread } from './page-context';

/** What an address alone tells: whether a profile may be expected there. Says the same as `readPage` on a page that is still empty. */
export function foretellPage(url: string, seenAt: Instant): Observation {
  const place = { url: url.slice(0, 2000), seenAt };
  return parseProfileAddress(url) === null ? nobody(place, 'not-a-profile') : unread(place, 'not-settled');
}
