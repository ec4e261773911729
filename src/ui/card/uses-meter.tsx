import type { ContactCard } from '../../domain/card';
import { Meter } from '../components/meter';
import { formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';

/** The uses in the rolling window against the cap of the program, and the rest after the latest. */
export function UsesMeter({ shown: { uses, useLimit } }: { shown: Pick<ContactCard, 'uses' | 'useLimit'> }) {
  const { cap, windowDays } = useLimit;
  return (
    <span className="fact-text">
      <Meter
        label={t('fact.uses')}
        value={uses.used}
        max={cap}
        text={t('fact.uses.value', { used: uses.used, cap, days: windowDays })}
        tone={uses.left === 0 ? 'bad' : uses.left === 1 && cap > 1 ? 'warn' : 'good'}
      />
      {uses.coolingUntil !== undefined && (
        <span className="soft small">{t('fact.uses.cooling', { day: formatDay(uses.coolingUntil) })}</span>
      )}
    </span>
  );
}
