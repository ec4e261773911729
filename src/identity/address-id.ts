import type { ProfileId } from '../domain/profile-address';
import { parseProfileAddress } from '../text/linkedin-address';

/** The identity that the address of a profile page names, whatever the page itself shows; null for other addresses. */
export function addressIdOf(url: string): ProfileId | null {
  return parseProfileAddress(url);
}
