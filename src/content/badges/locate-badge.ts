import type { ListRow } from '../../linkedin/list-layout';
import { BADGE_SIZE, overlaps, placeBadge } from './place-badge';

/** Where on the screen a badge stands. */
export interface BadgePlace {
  left: number;
  top: number;
  /** False while its row is scrolled out of sight. */
  isInView: boolean;
}

/**
 * Where on the screen the badge of a row belongs; null while the name is not shown, or something of the page lies over the place.
 * `view` is what the list's scroller shows, `host` the element that the badges stand in.
 */
export function locateBadge({ element, anchor }: ListRow, view: DOMRect, host: Element): BadgePlace | null {
  const line = firstLine(anchor);
  if (line === null) return null;
  const { left, top } = placeBadge(line, getComputedStyle(anchor).direction === 'rtl', view);
  const box = { left, top, right: left + BADGE_SIZE, bottom: top + BADGE_SIZE };
  const isInView = overlaps(box, view);
  if (!isInView) return { left, top, isInView };
  const middle = BADGE_SIZE / 2;
  const onTop = document.elementsFromPoint(left + middle, top + middle).find((one) => one !== host);
  const isFree = onTop === undefined || element.contains(onTop) || onTop.contains(element);
  return isFree ? { left, top, isInView } : null;
}

/** The box of the first line of text that an element shows; null where it shows none. */
function firstLine(anchor: Element): DOMRect | null {
  if (!anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const range = document.createRange();
  range.selectNodeContents(anchor);
  // Texts for screen readers alone are one pixel wide.
  return [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2) ?? null;
}
