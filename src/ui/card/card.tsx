import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../domain/card';
import { systemClock, type Clock } from '../../platform/clock';
import { Icon } from '../components/icon';
import { t } from '../locales/card-words';
import { AskView } from './ask-view';
import type { CardPort } from './card-port';
import { ContactsView } from './contacts-view';
import { FailureView, LoadingView, PlainView } from './plain-views';
import { isForControl, ShortcutsContext, type Shortcuts } from './shortcuts';
import { useCard } from './use-card';

/** What the card is given by the place it stands in. */
export interface CardProps {
  port: CardPort;
  /** Ask for the card again whenever this changes. */
  revision?: number;
  /** The user opened the card, so it takes the keyboard. */
  takesFocus?: boolean;
  /** Absent where the card cannot be closed, as in the side panel. */
  onClose?: () => void;
  clock?: Clock;
}

/** The card of the page in a tab: status, verdict, findings and what can be done about them. */
export function Card({ port, revision = 0, takesFocus = false, onClose, clock = systemClock }: CardProps) {
  const card = useCard(port, revision);
  const root = useRef<HTMLDivElement>(null);
  const shortcuts = useRef<Shortcuts>({});
  const hadFocusRef = useRef(false);

  useLayoutEffect(() => {
    if (takesFocus) root.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useFocusKept(root, hadFocusRef, card.model);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onClose !== undefined) {
      event.preventDefault();
      onClose();
      return;
    }
    if (isForControl(event, event.target as Element)) return;
    const step = shortcuts.current[event.key.toLowerCase()];
    if (step === undefined) return;
    event.preventDefault();
    step();
  };

  return (
    <ShortcutsContext value={shortcuts}>
      <div
        ref={root}
        className="card muster"
        role={onClose === undefined ? 'region' : 'dialog'}
        aria-label={labelOf(card.model)}
        aria-busy={card.isBusy}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocusIn={() => (hadFocusRef.current = true)}
        onFocusOut={({ relatedTarget }) => {
          // A row that is taken away blurs to nowhere: the card still has the keyboard then.
          if (relatedTarget !== null && !root.current?.contains(relatedTarget as Node)) hadFocusRef.current = false;
        }}
      >
        {card.model === null ? (
          card.error === null ? (
            <LoadingView />
          ) : (
            <FailureView error={card.error} onRetry={card.reload} />
          )
        ) : card.model.state === 'contact' ? (
          <ContactsView
            key={card.model.cards.map((one) => one.contact.id).join()}
            model={card.model}
            card={card}
            port={port}
            now={clock.now()}
          />
        ) : card.model.state === 'ask' ? (
          <AskView model={card.model} card={card} port={port} />
        ) : (
          <PlainView model={card.model} port={port} />
        )}
        {onClose !== undefined && (
          <button className="button plain square card-close" title={`${t('card.close')} (Esc)`} onClick={onClose}>
            <Icon name="cross" />
            <span className="sr-only">{t('card.close')}</span>
          </button>
        )}
        <p className="card-said" role="status">
          {card.said}
        </p>
      </div>
    </ShortcutsContext>
  );
}

function labelOf(model: CardModel | null): string {
  const name = model?.state === 'contact' ? model.cards[0]?.contact.name.full : undefined;
  return name === undefined ? t('card.labelPlain') : t('card.label', { name });
}

/** A step can take away the row or button that had the keyboard; then the card itself has it, so that keys keep working. */
function useFocusKept(
  root: RefObject<HTMLDivElement | null>,
  hadFocusRef: RefObject<boolean>,
  model: CardModel | null,
): void {
  useLayoutEffect(() => {
    const card = root.current;
    const active = (card?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
    if (card === null || !hadFocusRef.current || (active !== null && active !== document.body)) return;
    card.focus({ preventScroll: true });
    card.querySelector('.card-body')?.scrollTo(0, 0);
  }, [root, hadFocusRef, model]);
}
