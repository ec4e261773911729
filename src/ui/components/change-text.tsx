import { t } from '../locales/card-words';
import { Icon } from './icon';

/** *old → new*, told to a screen reader as what is on record and what was seen. */
export function ChangeText({ from, to }: { from: string; to: string }) {
  return (
    <span className="change">
      <span className="sr-only">{t('label.colon', { label: t('card.stored') })} </span>
      <span className="old">{from === '' ? '—' : from}</span>
      <span className="to">
        <Icon name="arrow" />
        <span className="sr-only">{t('label.colon', { label: t('card.seen') })} </span>
        <span className="new">{to === '' ? '—' : to}</span>
      </span>
    </span>
  );
}
