import { t } from '../locales/card-words';
import { Action } from './action';

/** Says that nothing but name and company tells who this is, and lets the user settle it in one step. */
export function MatchNote({
  isBusy,
  onConfirm,
  onReject,
}: {
  isBusy: boolean;
  onConfirm: () => void;
  onReject: () => void;
}) {
  return (
    <div className="confirm" role="group" aria-label={t('match.byName')}>
      <p>{t('match.byName')}</p>
      <div className="actions">
        <Action isBusy={isBusy} label={t('do.confirm')} onPress={onConfirm} />
        <Action isBusy={isBusy} shortcut="X" label={t('do.reject')} onPress={onReject} />
      </div>
    </div>
  );
}
