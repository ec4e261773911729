import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardModel, ContactCard } from '../../domain/card';
import type { Id } from '../../domain/ids';
import { mostUrgent } from '../../domain/pill-of';
import { systemClock, type Clock } from '../../platform/clock';
import { Tabs } from '../components/tabs';
import { t } from '../locales/card-words';
import { activeBeside } from './active-beside';
import { AskView } from './ask-view';
import { CardHead } from './card-head';
import type { CardMover } from './card-mover';
import type { CardPort } from './card-port';
import { ContactView } from './contact-view';
import { createFolds, FoldsContext } from './fold';
import { FailureView, LoadingView, PlainView } from './plain-views';
import { RunBar } from './run-bar';
import { findShortcut, isForControl, isHeld, ShortcutsContext, type Shortcuts } from './shortcuts';
import { UnknownPersonView } from './unknown-person-view';
import { pageOf, useCard, type CardState } from './use-card';

/** What the card is given by the place it stands in. */
export interface CardProps {
  port: CardPort;
  /** Ask for the card again whenever this changes. */
  revision?: number;
  /** The user opened the card, so it takes the keyboard. */
  takesFocus?: boolean;
  /** Absent where the card cannot be closed, as in the side panel. */
  onClose?: () => void;
  /** Absent where the card cannot be moved. */
  mover?: CardMover;
  clock?: Clock;
}

/** The card of the page in a tab: status, verdict, findings and what can be done about them. */
export function Card({ port, revision = 0, takesFocus = false, onClose, mover, clock = systemClock }: CardProps) {
  const card = useCard(port, revision);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [folds] = useState(createFolds);
  const root = useRef<HTMLDivElement>(null);
  const shortcutsRef = useRef(new Set<Shortcuts>());
  const hadFocusRef = useRef(false);
  const { model } = card;
  const [held, setHeld] = useState({ reading: '', programId: '' });
  const reading = model?.state === 'contact' ? `${model.observation.page} ${pageOf(model)}` : '';
  const shown = shownOf(model, chosen, held.reading === reading ? held.programId : null);
  if (shown !== null && (held.reading !== reading || held.programId !== shown.programId))
    setHeld({ reading, programId: shown.programId });

  useLayoutEffect(() => {
    if (takesFocus) root.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useFocusKept(root, hadFocusRef, model);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = findShortcut(shortcutsRef.current, event.key) ?? (event.key === 'Escape' ? onClose : undefined);
    if (step === undefined || isHeld(event) || (event.key !== 'Escape' && isForControl(event, event.target as Element)))
      return;
    event.preventDefault();
    step();
  };

  return (
    <ShortcutsContext value={shortcutsRef}>
      <FoldsContext value={folds}>
        <div
          ref={root}
          className="card muster"
          role={onClose === undefined ? 'region' : 'dialog'}
          aria-label={shown === null ? t('card.labelPlain') : t('card.label', { name: shown.contact.name.full })}
          aria-busy={card.isBusy}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onFocusIn={() => (hadFocusRef.current = true)}
          onFocusOut={({ relatedTarget }) => {
            // A row that is taken away blurs to nowhere: the card still has the keyboard then.
            if (relatedTarget !== null && !root.current?.contains(relatedTarget as Node)) hadFocusRef.current = false;
          }}
        >
          <CardHead title={titleOf(model, shown, setChosen)} mover={mover} onClose={onClose} />
          <RunBar card={card} port={port} offersStart={onClose === undefined} />
          <View card={card} shown={shown} port={port} clock={clock} />
          <p className="card-said" role="status">
            {card.said}
          </p>
        </div>
      </FoldsContext>
    </ShortcutsContext>
  );
}

/** What the card is about, whatever that is. */
function View({
  card,
  shown,
  port,
  clock,
}: {
  card: CardState;
  shown: ContactCard | null;
  port: CardPort;
  clock: Clock;
}) {
  const { model, error } = card;
  if (model === null) return error === null ? <LoadingView /> : <FailureView error={error} onRetry={card.reload} />;
  switch (model.state) {
    case 'contact':
      return (
        shown && (
          <ContactView
            key={`${shown.programId}|${shown.contact.id}`}
            shown={shown}
            observation={model.observation}
            lostFields={model.lostFields}
            card={card}
            port={port}
            now={clock.now()}
          />
        )
      );
    case 'ask':
      return <AskView model={model} card={card} port={port} />;
    case 'unknown-person':
      return <UnknownPersonView model={model} card={card} port={port} now={clock.now()} />;
    default:
      return <PlainView model={model} port={port} />;
  }
}

/**
 * The contact that shows, where several programs know the person: the one in the program that was chosen last, else in that of the review run
 * under way, which the keys are to settle; else the one that the pill is about, and `held` for as long as the page is the same.
 */
function shownOf(model: CardModel | null, chosen: Id | null, held: Id | null): ContactCard | null {
  if (model?.state !== 'contact') return null;
  const { cards, run } = model;
  const cardIn = (programId: Id | null | undefined) => cards.find((one) => one.programId === programId);
  return cardIn(chosen) ?? cardIn(run?.programId) ?? cardIn(held) ?? mostUrgent(cards) ?? null;
}

function titleOf(
  model: CardModel | null,
  shown: ContactCard | null,
  onChoose: (programId: Id) => void,
): ComponentChildren {
  if (model?.state === 'contact' && shown !== null && model.cards.length > 1)
    return (
      <Tabs
        label={t('card.programs')}
        tabs={model.cards.map(({ programId, programName }) => ({ key: programId, name: programName }))}
        chosen={shown.programId}
        onChoose={onChoose}
      />
    );
  const name = shown?.programName ?? (model?.state === 'ask' ? model.programName : t('card.labelPlain'));
  return (
    <span className="program" title={name}>
      {name}
    </span>
  );
}

/** A step can take away the row or button that had the keyboard; then the card itself has it, so that keys keep working. */
function useFocusKept(
  root: RefObject<HTMLDivElement | null>,
  hadFocusRef: RefObject<boolean>,
  model: CardModel | null,
): void {
  useLayoutEffect(() => {
    const card = root.current;
    const active = activeBeside(card);
    if (card === null || !hadFocusRef.current || (active !== null && active !== document.body)) return;
    card.focus({ preventScroll: true });
    card.querySelector('.card-body')?.scrollTo(0, 0);
  }, [root, hadFocusRef, model]);
}
