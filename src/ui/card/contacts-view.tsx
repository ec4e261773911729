import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { ContactView } from './contact-view';
import type { CardState } from './use-card';

/** The person on the page in each program that knows them: one view, with tabs when there are several. */
export function ContactsView({
  model,
  card,
  port,
  now,
}: {
  model: Extract<CardModel, { state: 'contact' }>;
  card: CardState;
  port: CardPort;
  now: Instant;
}) {
  const [chosen, setChosen] = useState(model.cards[0]?.programId);
  const shown = model.cards.find((one) => one.programId === chosen) ?? model.cards[0];
  if (shown === undefined) return null;
  const tabs = model.cards;

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length]!;
    setChosen(next.programId);
    event.currentTarget.querySelectorAll('button')[tabs.indexOf(next)]?.focus();
  };

  return (
    <>
      <div className="card-head soft small">
        {tabs.length === 1 ? (
          <span className="program" title={shown.programName}>
            {shown.programName}
          </span>
        ) : (
          <div className="card-tabs" role="tablist" aria-label={t('card.programs')} onKeyDown={onKeyDown}>
            {tabs.map((one) => (
              <button
                key={one.programId}
                role="tab"
                aria-selected={one === shown}
                tabIndex={one === shown ? 0 : -1}
                title={one.programName}
                onClick={() => setChosen(one.programId)}
              >
                {one.programName}
              </button>
            ))}
          </div>
        )}
      </div>
      <ContactView
        key={shown.programId}
        shown={shown}
        observation={model.observation}
        lostFields={model.lostFields}
        card={card}
        port={port}
        now={now}
      />
    </>
  );
}
