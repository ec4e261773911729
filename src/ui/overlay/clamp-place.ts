import type { CardPlace } from '../../platform/card-place';

/** The card keeps so far from the sides and the foot of the window, in CSS pixels. */
const MARGIN = 8;
/** LinkedIn's own bar lies over whatever is higher than this, and the head of the card must stay in reach. */
const LEAST_TOP = 60;
/** The card shows at least so much of its height. */
const LEAST_HEIGHT = 240;

/** The place nearest to the wanted one at which a card of this width has its head and something of its body in sight. */
export function clampPlace(
  { x, y }: CardPlace,
  window: { width: number; height: number },
  cardWidth: number,
): CardPlace {
  return {
    x: clamp(x, MARGIN, window.width - cardWidth - MARGIN),
    y: clamp(y, LEAST_TOP, window.height - LEAST_HEIGHT - MARGIN),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
