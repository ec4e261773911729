import { readLines } from '../read-lines';
import { isMark } from '../top-card-lines';
import { isToProfile, type ProfileLink } from './owner-links';

/** A photo, or the place of one; its frame is labelled with the name. */
const PHOTO = 'figure,img';
const LABEL = '[aria-label]';

/** What the bar that stays at the top while a profile is scrolled says of its member. */
export interface StickyBar {
  name?: string | undefined;
  headline?: string | undefined;
  /** The name as screen readers get it. */
  label?: string | undefined;
}

/**
 * Reads the bar: before the top card, one link to the member's profile holds a photo, the name and the headline, and nothing else.
 * `own` are the links of the page to the member, in page order.
 */
export function readStickyBar(own: readonly ProfileLink[], card: Element): StickyBar {
  for (const link of own) {
    const { element } = link;
    if (!isToProfile(link) || !element.querySelector(PHOTO) || !(element.compareDocumentPosition(card) & 4)) continue;
    if (element.contains(card) || card.contains(element)) continue;
    const [name, headline, ...others] = readLines(element).map(({ text }) => text);
    if (name === undefined || others.length > 0 || isMark(headline ?? '')) continue;
    return { name, headline, label: element.querySelector(LABEL)?.getAttribute('aria-label')?.trim() };
  }
  return {};
}
