import type { Instant } from '../domain/ids';
import type { Observation } from '../domain/observation';
import { parseProfileAddress } from '../text/linkedin-address';
import { parseListAddress } from '../text/list-address';
import { nobody, unread } from './page-context';

/**
 * What an address alone tells: whether a profile or a list of people may be expected there. Says the same as `readPage` on a page that
 * is still empty.
 */
export function foretellPage(url: string, seenAt: Instant): Observation {
  const place = { url: url.slice(0, 2000), seenAt };
  if (parseProfileAddress(url) !== null) return unread(place, 'not-settled');
  return nobody(place, parseListAddress(url) === null ? 'not-a-profile' : 'people-list');
}
