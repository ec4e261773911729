import type { NominateOffer } from '../../domain/advocacy';
import { daysBetween } from '../../domain/days-between';
import type { Id, Instant } from '../../domain/ids';
import { localDay } from '../../platform/clock';
import { Icon } from '../components/icon';
import { More } from '../components/more';
import { t } from '../locales/card-words';
import { Action } from './action';

/** So many searches are in sight at once. */
const SHOWN = 3;

/** What one program can do with the person: nominate, propose in an open search, or settle what was nominated before. */
export function OfferSection({
  offer: { programName, account, searches, nominated, undoable },
  isOnly,
  canNominate,
  now,
  isBusy,
  onNominate,
  onFill,
  onSettle,
  onUndo,
}: {
  offer: NominateOffer;
  /** No other program is active, so keys mean this one. */
  isOnly: boolean;
  canNominate: boolean;
  now: Instant;
  isBusy: boolean;
  onNominate: () => void;
  onFill: (nominationId: Id) => void;
  onSettle: (nominationId: Id, state: 'accepted' | 'declined') => void;
  onUndo: () => void;
}) {
  const age = nominated && daysBetween(localDay(nominated.createdAt), localDay(now));
  const isWaiting = nominated?.state === 'proposed' || nominated?.state === 'open';
  const list = (some: NominateOffer['searches']) => (
    <ul className="items">
      {some.map(({ nominationId, accountName, replaces }) => (
        <li key={nominationId}>
          <button className="button wide" type="button" aria-disabled={isBusy} onClick={() => onFill(nominationId)}>
            <Icon name="people" />
            {replaces === ''
              ? t('nominate.fill', { account: accountName })
              : t('nominate.fill.for', { account: accountName, name: replaces })}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="card-section stacked" aria-label={programName}>
      {!isOnly && <h3>{programName}</h3>}
      {nominated !== null && (
        <p>
          <strong>{t(`nominated.${nominated.state}`)}</strong>
          <span className="soft small"> · {t.count('nominated.age', age ?? 0)}</span>
        </p>
      )}
      <div className="actions">
        {canNominate && (
          <Action
            isPrimary
            isBusy={isBusy}
            {...(isOnly && { shortcut: 'N' })}
            label={account === null ? t('nominate.do') : t('nominate.do.at', { account: account.name })}
            onPress={onNominate}
          />
        )}
        {isWaiting && (
          <>
            <Action isBusy={isBusy} label={t('do.accept')} onPress={() => onSettle(nominated.id, 'accepted')} />
            <Action isBusy={isBusy} label={t('do.decline')} onPress={() => onSettle(nominated.id, 'declined')} />
          </>
        )}
        {undoable !== null && (
          <Action isBusy={isBusy} {...(isOnly && { shortcut: 'Z' })} label={t('do.undo')} onPress={onUndo} />
        )}
      </div>
      {canNominate && searches.length > 0 && (
        <>
          <h4 className="soft small">{t('nominate.searches')}</h4>
          {list(searches.slice(0, SHOWN))}
          {searches.length > SHOWN && (
            <More label={t.count('nominate.more', searches.length - SHOWN)}>{list(searches.slice(SHOWN))}</More>
          )}
        </>
      )}
      {canNominate && <p className="soft small">{t('nominate.kept')}</p>}
    </section>
  );
}
