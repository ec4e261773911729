import { useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { CorrectionChange } from '../../components/correction-change';
import { Icon } from '../../components/icon';
import { sayValue } from '../../components/say-value';
import { formatAgo } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { useNames } from './use-names';

const STEP = 50;

/** What the next import showed: conflicts with a third value, side by side, and the corrections that landed. */
export function SettledList({ programId, corrections }: { programId: Id; corrections: Correction[] }) {
  const conflicts = useMemo(() => corrections.filter(({ state }) => state === 'conflict'), [corrections]);
  const landed = useMemo(() => corrections.filter(({ state }) => state === 'landed'), [corrections]);
  if (corrections.length === 0) return <p className="soft">{t('settled.none')}</p>;
  return (
    <>
      {conflicts.length > 0 && (
        <section className="panel">
          <h3 className="status toned tone-warn">
            <Icon name="warning" />
            {t('settled.conflicts')} <span className="count">{conflicts.length}</span>
          </h3>
          <p className="soft">{t('settled.conflicts.text')}</p>
          <Lines programId={programId} corrections={conflicts} Line={ConflictSides} />
        </section>
      )}
      {landed.length > 0 && (
        <section className="panel">
          <h3 className="status toned tone-good">
            <Icon name="check" />
            {t('settled.landed')} <span className="count">{landed.length}</span>
          </h3>
          <Lines programId={programId} corrections={landed} Line={CorrectionChange} />
        </section>
      )}
    </>
  );
}

function Lines({
  programId,
  corrections,
  Line,
}: {
  programId: Id;
  corrections: Correction[];
  Line: (props: { correction: Correction }) => preact.ComponentChildren;
}) {
  const world = useWorld();
  const [limit, setLimit] = useState(STEP);
  const shown = useMemo(() => corrections.slice(0, limit), [corrections, limit]);
  const names = useNames(programId, shown);
  return (
    <>
      <ul className="lines">
        {shown.map((correction) => {
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
      {corrections.length > limit && (
        <button className="button start" type="button" onClick={() => setLimit(limit + STEP)}>
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
