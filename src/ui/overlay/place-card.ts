import type { CardPlace } from '../../platform/card-place';
import type { CardMover } from '../card/card-mover';
import { clampPlace } from './clamp-place';

/** The card can be dragged where the window is wider than this; else it is docked to the foot of the window (overlay.css). */
const DOCKED_WIDTH = 420;

/**
 * Puts the card where the user has left it, inside the window whatever its size, and moves it. A sheet of its own says where: no style
 * of the page can come between.
 */
export function placeCard({
  host,
  sheet,
  place: kept,
  signal,
  onPlaced,
}: {
  host: HTMLElement;
  /** A style element in the card's shadow root. */
  sheet: HTMLStyleElement;
  /** Where the user has left it; null for where it stands at first. */
  place: CardPlace | null;
  signal: AbortSignal;
  /** The user has put the card somewhere. */
  onPlaced: (place: CardPlace) => void;
}): CardMover {
  let wanted = kept;
  const draw = () => {
    if (wanted === null) return;
    const { innerWidth: width, innerHeight: height } = window;
    const { x, y } = clampPlace(wanted, { width, height }, host.getBoundingClientRect().width);
    sheet.textContent =
      `@media (width > ${DOCKED_WIDTH}px) {` +
      `:host { inset: ${y}px auto auto ${x}px !important }` +
      `.card { max-height: min(640px, calc(100vh - ${y + 8}px)) } }`;
  };
  draw();
  window.addEventListener('resize', draw, { signal });
  return {
    begin: () => {
      const { left, top } = host.getBoundingClientRect();
      return {
        to: (x, y) => {
          if (window.innerWidth <= DOCKED_WIDTH) return;
          wanted = { x: left + x, y: top + y };
          draw();
        },
        end: () => {
          const now = host.getBoundingClientRect();
          if (now.left === left && now.top === top) return;
          wanted = { x: now.left, y: now.top };
          onPlaced(wanted);
        },
      };
    },
  };
}
