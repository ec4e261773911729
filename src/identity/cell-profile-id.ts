import type { ProfileId } from '../domain/profile-address';
import { normaliseProfileAddress } from '../text/linkedin-address';

/** The identity that an address names as people write or copy it, Sales Navigator's included; null when it names no member of LinkedIn. */
export function cellProfileId(text: string): ProfileId | null {
  return normaliseProfileAddress(text);
}
