/** The side of a badge's square, in CSS pixels: the least that a finger or a shaky hand can hit. The disc in it is smaller. */
export const BADGE_SIZE = 24;

/** From the edge of the square to the text. */
const GAP = 1;

/** A box on the screen, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * The upper left corner of a badge: in the gutter before the first line of a name, where the photo ends, level with the line. A name
 * that begins at the very edge of `clip` has no gutter: the badge stays within.
 */
export function placeBadge(line: Box, isRtl: boolean, clip: Box): { left: number; top: number } {
  const before = isRtl ? line.right + GAP : line.left - GAP - BADGE_SIZE;
  return {
    left: Math.round(Math.max(clip.left, Math.min(before, clip.right - BADGE_SIZE))),
    top: Math.round((line.top + line.bottom - BADGE_SIZE) / 2),
  };
}

/** Whether any part of a box can be seen through another. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
