import type { ListRow } from '../../linkedin/list-layout';
import { BADGE_SIZE, overlaps, placeBadge, type Box } from './place-badge';

/** So many texts stand on the line of a name at most. */
const MOST_TEXTS = 20;

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

/**
 * The box of the first line on which an element shows text, with all other text that stands on that line: where directions mix, a degree
 * mark can come to stand on either side of the name. Null where it shows none.
 */
function firstLine(anchor: Element): Box | null {
  if (!anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const [name] = textBoxes(anchor);
  if (name === undefined) return null;
  const line = textBoxes(findBlock(anchor)).filter(({ top, bottom }) => top < name.bottom && name.top < bottom);
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: name.top,
    bottom: name.bottom,
  };
}

/** The element whose lines the text of an inline element runs in. */
function findBlock(anchor: Element): Element {
  let block = anchor;
  while (block.parentElement !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
  return block;
}

/** The boxes of the texts in an element, line by line, but for those that are there for screen readers and one pixel wide. */
function textBoxes(element: Element): DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes: DOMRect[] = [];
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode() !== null; seen++) {
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width, height }) => width > 2 && height > 2);
}
