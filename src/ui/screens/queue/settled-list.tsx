import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { CorrectionChange } from '../../components/correction-change';
import { Icon } from '../../components/icon';
import { sayValue } from '../../components/say-value';
import { formatAgo } from '../../format/format-dates';
import { formatNumber } from '../../format/format-number';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { useNames } from './use-names';
import type { Settled, SettledState } from './use-queue';

/** What the next import showed: conflicts with a third value, side by side, and the corrections that landed. */
export function SettledList({
  programId,
  settled: { conflict, landed },
  onMore,
}: {
  programId: Id;
  settled: Record<SettledState, Settled>;
  onMore: (state: SettledState) => void;
}) {
  if (conflict.total + landed.total === 0) return <p className="soft">{t('settled.none')}</p>;
  return (
    <>
      {conflict.total > 0 && (
        <section className="panel">
          <h3 className="status toned tone-warn">
            <Icon name="warning" />
            {t('settled.conflicts')} <span className="count">{formatNumber(conflict.total)}</span>
          </h3>
          <p className="soft">{t('settled.conflicts.text')}</p>
          <Lines programId={programId} settled={conflict} Line={ConflictSides} onMore={() => onMore('conflict')} />
        </section>
      )}
      {landed.total > 0 && (
        <section className="panel">
          <h3 className="status toned tone-good">
            <Icon name="check" />
            {t('settled.landed')} <span className="count">{formatNumber(landed.total)}</span>
          </h3>
          <Lines programId={programId} settled={landed} Line={CorrectionChange} onMore={() => onMore('landed')} />
        </section>
      )}
    </>
  );
}

function Lines({
  programId,
  settled: { total, latest },
  Line,
  onMore,
}: {
  programId: Id;
  settled: Settled;
  Line: (props: { correction: Correction }) => preact.ComponentChildren;
  onMore: () => void;
}) {
  const world = useWorld();
  const names = useNames(programId, latest);
  return (
    <>
      <ul className="lines">
        {latest.map((correction) => {
          const { id, recordId, record, field, outcome } = correction;
          const { name, isThere } = names.get(recordId) ?? { name: '\u00a0', isThere: false };
          return (
            <li key={id} className="settled">
              <p>
                {record === 'contact' && isThere ? (
                  <a href={`#/contacts/${encodeURIComponent(recordId)}`}>{name}</a>
                ) : (
                  name
                )}{' '}
                <span className="soft">
                  {t(`field.${field}`)}
                  {outcome !== undefined &&
                    ` · ${t('settled.out', { days: t.count('queue.days', outcome.daysOut), when: formatAgo(outcome.at, world.now()) })}`}
                </span>
              </p>
              <Line correction={correction} />
            </li>
          );
        })}
      </ul>
      {total > latest.length && (
        <button className="button start" type="button" onClick={onMore}>
          {t('do.more')}
        </button>
      )}
    </>
  );
}

/** What it was, what was asked for and what the system has now, side by side. */
function ConflictSides({ correction: { field, oldValue, newValue, outcome } }: { correction: Correction }) {
  const sides = [
    [t('settled.was'), oldValue],
    [t('settled.asked'), newValue],
    [t('settled.now'), outcome?.valueInFile ?? ''],
  ] as const;
  return (
    <dl className="sides">
      {sides.map(([label, value]) => (
        <div key={label}>
          <dt className="soft small">{label}</dt>
          <dd>{value === '' ? '—' : sayValue(field, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
