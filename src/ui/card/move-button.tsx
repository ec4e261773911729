import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { t } from '../locales/card-words';
import type { CardMover } from './card-mover';

/** So far an arrow key moves the card, in pixels. */
const STEP = 24;

const WAYS: Partial<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves the card by arrow keys while it is pressed in. Escape, Enter or leaving it ends the move. */
export function MoveButton({ mover }: { mover: CardMover }) {
  const [isMoving, setMoving] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isMoving) return;
    const way = WAYS[event.key];
    if (way === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (way === undefined) return setMoving(false);
    const move = mover.begin();
    move.to(...way);
    move.end();
  };
  return (
    <button
      className="button plain square card-move"
      title={t(isMoving ? 'card.move.how' : 'card.move')}
      aria-label={t(isMoving ? 'card.move.how' : 'card.move')}
      aria-pressed={isMoving}
      onClick={() => setMoving(!isMoving)}
      onKeyDown={onKeyDown}
      onBlur={() => setMoving(false)}
    >
      <Icon name="grip" />
    </button>
  );
}
