import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { IconButton } from '../components/icon-button';
import { t } from '../locales/card-words';
import type { CardMover } from './card-mover';
import { MoveButton } from './move-button';

/** The top of the card: which program it speaks of, and the ways to move and close it. It can be dragged. */
export function CardHead({
  title,
  mover,
  onClose,
}: {
  title: ComponentChildren;
  mover: CardMover | undefined;
  onClose: (() => void) | undefined;
}) {
  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>) => {
    if (mover === undefined || event.button !== 0 || (event.target as Element).closest('button') !== null) return;
    followPointer(mover, event.currentTarget, event);
  };
  return (
    <header className={mover === undefined ? 'card-head' : 'card-head grip'} onPointerDown={onPointerDown}>
      <div className="card-title soft small">{title}</div>
      {mover !== undefined && <MoveButton mover={mover} />}
      {onClose !== undefined && <IconButton icon="cross" label={t('card.close')} shortcut="Esc" onPress={onClose} />}
    </header>
  );
}

/** The card goes with the pointer until it is let go. */
function followPointer(mover: CardMover, head: HTMLElement, from: PointerEvent): void {
  const move = mover.begin();
  const done = new AbortController();
  const { signal } = done;
  head.setPointerCapture(from.pointerId);
  head.addEventListener('pointermove', (event) => move.to(event.clientX - from.clientX, event.clientY - from.clientY), {
    signal,
  });
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'])
    head.addEventListener(
      name,
      () => {
        done.abort();
        move.end();
      },
      { signal },
    );
}
