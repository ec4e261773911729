import type { Day } from '../../domain/ids';
import { isAgreed, type Participation } from '../../domain/participation';
import { Icon, type IconName } from '../components/icon';
import { formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';

const ICONS: Record<Participation['consent'], IconName> = { agreed: 'check', 'ask-each-time': 'question', no: 'cross' };

/** The ways in which an advocate helps, each with what they said about it. */
export function ParticipationList({ participations, today }: { participations: Participation[]; today: Day }) {
  if (participations.length === 0) return t('fact.parts.none');
  return (
    <ul className="list-inline">
      {participations.map((one) => {
        const isOver = one.consent === 'agreed' && !isAgreed(one, today);
        const end = one.validUntil === undefined ? '' : formatDay(one.validUntil);
        return (
          <li
            key={one.type}
            className={one.consent === 'agreed' && !isOver ? '' : 'soft'}
            title={t(`consent.${one.consent}`)}
          >
            <Icon name={isOver ? 'clock' : ICONS[one.consent]} />
            {t(`part.${one.type}`)}
            <span className="sr-only">: {t(`consent.${one.consent}`)}</span>{' '}
            {end !== '' && (
              <span className="soft small">{t(isOver ? 'consent.expired' : 'consent.until', { day: end })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
