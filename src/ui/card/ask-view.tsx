import type { CardCandidate, CardModel } from '../../domain/card';
import { ErrorNote } from '../components/error-note';
import { Icon } from '../components/icon';
import { StatusBadge } from '../components/status-badge';
import { sayIt, t } from '../locales/card-words';
import type { CardPort } from './card-port';
import type { CardState } from './use-card';

/** Which contact is this? The candidates, each with why it may be the person; the user decides. */
export function AskView({
  model,
  card,
  port,
}: {
  model: Extract<CardModel, { state: 'ask' }>;
  card: CardState;
  port: CardPort;
}) {
  const { programId, programName, candidates, reason } = model;
  return (
    <div className="card-body">
      <div className="plain-state">
        <h2>
          <Icon name="question" />
          {t('ask.title', { program: programName })}
        </h2>
        <p className="soft">{sayIt(reason)}</p>
        {card.error !== null && <ErrorNote text={card.error} />}
        {candidates.length === 0 && <p>{t('ask.none')}</p>}
        <ul className="candidates">
          {candidates.map((candidate) => (
            <CandidateItem
              key={candidate.contactId}
              candidate={candidate}
              isBusy={card.isBusy}
              onConfirm={() =>
                card.run(
                  () => port.confirm({ programId, contactId: candidate.contactId }),
                  () => t('said.confirmed'),
                )
              }
              onReject={() =>
                card.run(
                  () => port.reject({ programId, contactId: candidate.contactId }),
                  () => t('said.rejected'),
                )
              }
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

function CandidateItem({
  candidate: { name, title, company, status, reason },
  isBusy,
  onConfirm,
  onReject,
}: {
  candidate: CardCandidate;
  isBusy: boolean;
  onConfirm: () => void;
  onReject: () => void;
}) {
  return (
    <li className="candidate">
      <div className="row spread">
        <strong>{name}</strong>
        <StatusBadge status={status} />
      </div>
      <p className="soft">{[title, company].filter((part) => part !== '').join(' · ')}</p>
      <p>{sayIt(reason)}</p>
      <div className="row">
        <button
          className="button"
          aria-label={`${t('do.confirm')}: ${name}`}
          aria-disabled={isBusy}
          onClick={onConfirm}
        >
          {t('do.confirm')}
        </button>
        <button
          className="button plain"
          aria-label={`${t('do.reject')}: ${name}`}
          aria-disabled={isBusy}
          onClick={onReject}
        >
          {t('do.reject')}
        </button>
      </div>
    </li>
  );
}
