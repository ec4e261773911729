import type { NobodyObservation } from '../../domain/observation';
import { nobody, type PageReader } from '../page-reader';

/**
 * Marks in the head of pages that show no member at a member's address. The canonical address and the page key are
 * the same in every language.
 */
const MARKS: Record<NobodyObservation['why'], string> = {
  'auth-wall':
    'meta[name="pageKey"][content^="auth_wall"],link[rel="canonical"][href*="/authwall"],meta[property="og:url"][content*="/authwall"]',
  'guest-home': 'meta[name="pageKey"][content*="guest-home"]',
  'not-found': 'link[rel="canonical"][href*="/public-profile/in/"],.page-not-found__headline',
  'not-a-profile': 'meta[name="pageKey"][content*="guest_homepage"]',
};

function whyNobody(document: Document): NobodyObservation['why'] | undefined {
  const reasons = Object.keys(MARKS) as NobodyObservation['why'][];
  return reasons.find((why) => document.documentElement.querySelector(MARKS[why]));
}

/** Pages without a person at the address of a profile: the auth wall, "profile not found", the home page for guests. */
export const memberless: PageReader = {
  detects: (document) => whyNobody(document) !== undefined,
  read: (document, context) => nobody(context, whyNobody(document) ?? 'not-found'),
};
