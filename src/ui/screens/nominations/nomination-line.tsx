import type { NominationRow } from '../../../actions/read-nominations';
import { pageUrlOf } from '../../../domain/profile-url';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { formatDay } from '../../format/format-dates';
import { t } from '../../locales/page-words';

/** A nomination or a search for a successor: who, where, since when, and what can become of it. */
export function NominationLine({
  row: { nomination, accountName, replaces, daysOpen, daysOverdue },
  failure,
  isBusy,
  onSettle,
}: {
  row: NominationRow;
  /** Why it could not be settled. */
  failure: string | null;
  isBusy: boolean;
  onSettle: (state: 'accepted' | 'declined') => void;
}) {
  const { candidate, owner, dueOn, notes } = nomination;
  const account = accountName === '' ? t('nominations.noAccount') : accountName;
  const url = pageUrlOf(candidate?.profile ? [candidate.profile] : []);
  const facts = [
    t.count('nominations.open', daysOpen),
    dueOn === undefined ? '' : t('nominations.due', { day: formatDay(dueOn) }),
    owner === '' ? '' : t('nominations.owner', { name: owner }),
  ];
  return (
    <li className="line nomination">
      <div className="grow">
        <p className="row">
          <strong>{candidate?.name ?? saySearch(replaces)}</strong>
          {daysOverdue > 0 && (
            <span className="verdict-tag tone-bad">
              <Icon name="clock" />
              {t.count('nominations.overdue', daysOverdue)}
            </span>
          )}
        </p>
        <p>{[candidate?.title ?? '', account].filter((part) => part !== '').join(' · ')}</p>
        {candidate !== undefined && replaces !== null && (
          <p className="small">{t('nominations.replaces', { name: replaces.name })}</p>
        )}
        <p className="soft small">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {notes !== undefined && notes !== '' && <p className="soft small">{notes}</p>}
      </div>
      <div className="row">
        {candidate !== undefined && url !== '' && (
          <a
            className="button plain"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('nominations.profile.of', { name: candidate.name })}
          >
            {t('nominations.profile')}
            <Icon name="external" />
          </a>
        )}
        {candidate !== undefined && (
          <button
            className="button"
            type="button"
            aria-disabled={isBusy}
            aria-label={t('nominations.accept.of', { name: candidate.name })}
            onClick={() => onSettle('accepted')}
          >
            {t('nominations.accept')}
          </button>
        )}
        <button
          className="button plain"
          type="button"
          aria-disabled={isBusy}
          aria-label={
            candidate === undefined
              ? t('nominations.giveUp.of', { account })
              : t('nominations.decline.of', { name: candidate.name })
          }
          onClick={() => onSettle('declined')}
        >
          {t(candidate === undefined ? 'nominations.giveUp' : 'nominations.decline')}
        </button>
      </div>
      {failure !== null && <ErrorNote text={failure} />}
    </li>
  );
}

function saySearch(replaces: NominationRow['replaces']): string {
  return replaces === null ? t('nominations.search') : t('nominations.search.of', { name: replaces.name });
}
