import type { NobodyObservation } from '../../domain/observation';

/**
 * Marks in the head of pages that show no member at a member's address. Page key and canonical address are the same in every
 * language.
 */
const MARKS: [NobodyObservation['why'], string][] = [
  ['auth-wall', 'meta[name="pageKey"][content^="auth_wall"],link[rel="canonical"][href*="/authwall"]'],
  ['guest-home', 'meta[name="pageKey"][content*="guest-home"]'],
  ['not-found', 'link[rel="canonical"][href*="/public-profile/in/"]'],
];

/** Why a page shows no person at the address of a profile: auth wall, home page for guests, "profile not found". Null where it may. */
export function findWhyNobody(root: Element): NobodyObservation['why'] | null {
  return MARKS.find(([, mark]) => root.querySelector(mark))?.[0] ?? null;
}
