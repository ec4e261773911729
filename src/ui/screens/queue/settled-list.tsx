import type { Correction } from '../../../domain/correction';
import { CorrectionChange } from '../../components/correction-change';
import { Icon } from '../../components/icon';
import { sayValue } from '../../components/say-value';
import { formatAgo } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import type { RecordNames } from './waiting-list';

const SHOWN = 200;

/** What the next import showed: corrections that landed, and conflicts with a third value. */
export function SettledList({ corrections, names }: { corrections: Correction[]; names: RecordNames }) {
  const world = useWorld();
  if (corrections.length === 0) return <p className="soft">{t('queue.settled.none')}</p>;
  return (
    <ul className="lines panel">
      {corrections.slice(0, SHOWN).map((correction) => {
        const isLanded = correction.state === 'landed';
        const when = correction.outcome === undefined ? '' : formatAgo(correction.outcome.at, world.now());
        return (
          <li key={correction.id} className="line settled">
            <span className={`status toned tone-${isLanded ? 'good' : 'warn'}`}>
              <Icon name={isLanded ? 'check' : 'warning'} />
              {t(isLanded ? 'settled.landed' : 'settled.conflict')}
            </span>
            <span className="grow">
              <span className="soft">
                {names.get(correction.recordId)?.name ?? t('queue.unknown')} · {t(`field.${correction.field}`)}
              </span>
              <CorrectionChange correction={correction} />
              <span className="soft small evidence-line">
                {isLanded
                  ? t('settled.landed.text', { when })
                  : t('settled.conflict.text', {
                      when,
                      value: sayValue(correction.field, correction.outcome?.valueInFile ?? ''),
                    })}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
