import type { NominateOffer } from '../../domain/advocacy';
import type { CardModel } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import { ErrorNote } from '../components/error-note';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { OfferSection } from './offer-section';
import { PlainState } from './plain-state';
import { useShortcuts } from './shortcuts';
import type { CardState } from './use-card';

/** Somebody who is in no program: nothing is kept, unless the user nominates the person. */
export function UnknownPersonView({
  model: { observation, offers },
  card,
  port,
  now,
}: {
  model: Extract<CardModel, { state: 'unknown-person' }>;
  card: CardState;
  port: CardPort;
  now: Instant;
}) {
  const name = observation.page === 'profile' ? observation.name?.value : undefined;
  const [only] = offers.length === 1 ? offers : [];
  const nominate = ({ programId, account }: NominateOffer) =>
    card.run(
      () => port.nominate(observation, programId, account?.id ?? null),
      () => t('said.nominated'),
    );
  const undo = ({ programId, undoable }: NominateOffer) => {
    if (undoable !== null)
      card.run(
        () => port.undo(programId, undoable),
        () => t('said.undone'),
      );
  };
  useShortcuts({
    ...(only && canNominate(only) && { n: () => nominate(only) }),
    ...(only && only.undoable !== null && { z: () => undo(only) }),
  });
  return (
    <div className="card-body">
      <PlainState
        icon="person"
        title={name === undefined ? t('state.unknown.nameless') : t('state.unknown.title', { name })}
        text={t(offers.length === 0 ? 'state.unknown.text' : 'state.unknown.offer')}
      >
        {card.error !== null && <ErrorNote text={card.error} />}
      </PlainState>
      {offers.map((offer) => (
        <OfferSection
          key={offer.programId}
          offer={offer}
          isOnly={offer === only}
          canNominate={canNominate(offer)}
          now={now}
          isBusy={card.isBusy}
          onNominate={() => nominate(offer)}
          onFill={(nominationId) =>
            card.run(
              () => port.fillNomination(observation, offer.programId, nominationId),
              () => t('said.proposed'),
            )
          }
          onSettle={(nominationId, state) =>
            card.run(
              () => port.settleNomination(offer.programId, nominationId, state),
              () => t(`said.nominee.${state}`),
            )
          }
          onUndo={() => undo(offer)}
        />
      ))}
    </div>
  );
}

function canNominate({ nominated }: NominateOffer): boolean {
  return nominated === null || nominated.state === 'declined';
}
