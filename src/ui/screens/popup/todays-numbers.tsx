import { NumberStrip } from '../../components/number-strip';
import { t } from '../../locales/page-words';
import type { Today } from './use-today';

/** Today in four numbers, and how many records are fresh. */
export function TodaysNumbers({ today: { numbers, agenda } }: { today: Today }) {
  const { toDecide, queued, verifiedToday, fresh, contacts } = numbers;
  const due = agenda.filter((item) => item.due !== 'this-week').length;
  return (
    <div className="popup-numbers">
      <NumberStrip
        numbers={[
          { label: t('popup.toDecide'), value: toDecide, tone: 'warn' },
          { label: t('popup.due'), value: due, tone: 'warn' },
          { label: t('popup.queued'), value: queued, tone: 'info' },
          { label: t('popup.verified'), value: verifiedToday, tone: 'good' },
        ]}
      />
      <p className="soft small">{t('popup.fresh', { fresh, contacts })}</p>
    </div>
  );
}
