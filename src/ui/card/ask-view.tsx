import type { CardCandidate, CardModel } from '../../domain/card';
import { ErrorNote } from '../components/error-note';
import { Icon } from '../components/icon';
import { StatusBadge } from '../components/status-badge';
import { sayIt, t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { useShortcuts } from './shortcuts';
import type { CardState } from './use-card';

/** Which contact is this? The candidates, each with why it may be the person, two of them side by side; the user decides. */
export function AskView({
  model,
  card,
  port,
}: {
  model: Extract<CardModel, { state: 'ask' }>;
  card: CardState;
  port: CardPort;
}) {
  const { observation, programId, programName, candidates, reason } = model;
  const confirm = ({ contactId }: CardCandidate) =>
    card.run(
      () => port.confirm(observation, { programId, contactId }),
      () => t('said.confirmed'),
    );
  const reject = ({ contactId }: CardCandidate) =>
    card.run(
      () => port.reject(observation, { programId, contactId }),
      () => t('said.rejected'),
    );
  useShortcuts(Object.fromEntries(candidates.map((one, at) => [String(at + 1), () => confirm(one)])));
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
        <ol className={candidates.length === 2 ? 'candidates beside' : 'candidates'}>
          {candidates.map((candidate, at) => (
            <CandidateItem
              key={candidate.contactId}
              candidate={candidate}
              shortcut={String(at + 1)}
              isBusy={card.isBusy}
              onConfirm={() => confirm(candidate)}
              onReject={() => reject(candidate)}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

function CandidateItem({
  candidate: { name, title, company, status, reason },
  shortcut,
  isBusy,
  onConfirm,
  onReject,
}: {
  candidate: CardCandidate;
  shortcut: string;
  isBusy: boolean;
  onConfirm: () => void;
  onReject: () => void;
}) {
  return (
    <li className="candidate">
      <strong>{name}</strong>
      <StatusBadge status={status} />
      <span>{title === '' ? t('ask.noTitle') : title}</span>
      <span className="soft">{company === '' ? t('ask.noCompany') : company}</span>
      <p className="small">{sayIt(reason)}</p>
      <div className="actions">
        <button
          className="button"
          aria-label={`${t('label.colon', { label: t('do.confirm') })} ${name}`}
          aria-keyshortcuts={shortcut}
          aria-disabled={isBusy}
          onClick={onConfirm}
        >
          {t('do.confirm')}
          <kbd className="key" aria-hidden="true">
            {shortcut}
          </kbd>
        </button>
        <button
          className="button plain"
          aria-label={`${t('label.colon', { label: t('do.reject') })} ${name}`}
          aria-disabled={isBusy}
          onClick={onReject}
        >
          {t('do.reject')}
        </button>
      </div>
    </li>
  );
}
