import type { NobodyObservation } from '../../domain/observation';
import { nobody, type PageReader } from '../page-reader';

/**
 * Marks in the head of pages that show no member at a member's address. Page key and canonical address are the same in every
 * language.
 */
const MARKS: [NobodyObservation['why'], string][] = [
  ['auth-wall', 'meta[name="pageKey"][content^="auth_wall"],link[rel="canonical"][href*="/authwall"]'],
  ['guest-home', 'meta[name="pageKey"][content*="guest-home"]'],
  ['not-found', 'link[rel="canonical"][href*="/public-profile/in/"]'],
];

const findMark = (root: Element) => MARKS.find(([, mark]) => root.querySelector(mark));

/** Pages without a person at the address of a profile: the auth wall, the home page for guests, "profile not found". */
export const memberless: PageReader = {
  detects: (root) => findMark(root) !== undefined,
  read: (root, context) => nobody(context, findMark(root)?.[0] ?? 'not-found'),
};
