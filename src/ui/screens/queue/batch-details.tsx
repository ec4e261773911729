import { useCallback, useState } from 'preact/hooks';
import { type BatchLine, type LineState, readBatch } from '../../../actions/read-batch';
import type { Id } from '../../../domain/ids';
import type { Tone } from '../../../messaging/look';
import { ErrorNote } from '../../components/error-note';
import { Icon, type IconName } from '../../components/icon';
import { sayValue } from '../../components/say-value';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

const STEP = 50;

const LOOKS: Record<LineState, { icon: IconName; tone: Tone }> = {
  waiting: { icon: 'pause', tone: 'quiet' },
  out: { icon: 'clock', tone: 'info' },
  landed: { icon: 'check', tone: 'good' },
  reopened: { icon: 'undo', tone: 'warn' },
  conflict: { icon: 'warning', tone: 'bad' },
  withdrawn: { icon: 'cross', tone: 'quiet' },
  'went-on': { icon: 'arrow', tone: 'quiet' },
};

/** Each correction of an export: what was asked for, and what an import has shown of it. */
export function BatchDetails({ programId, batchId }: { programId: Id; batchId: Id }) {
  const world = useWorld();
  const [limit, setLimit] = useState(STEP);
  const { value, error } = useLive(
    useCallback(() => readBatch(world, { programId, batchId }), [world, programId, batchId]),
  );
  if (error !== null) return <ErrorNote text={error} />;
  if (value === undefined) return <p className="soft">{t('result.loading')}</p>;
  return (
    <>
      <ul className="lines">
        {value.lines.slice(0, limit).map((line) => (
          <li key={line.correction.id} className="line settled">
            <span className={`status toned tone-${LOOKS[line.state].tone}`}>
              <Icon name={LOOKS[line.state].icon} />
              {t(`result.line.${line.state}`)}
            </span>
            <Asked line={line} />
          </li>
        ))}
      </ul>
      {value.lines.length > limit && (
        <button className="button start" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </>
  );
}

function Asked({ line: { correction, name, company, shown, wentOnTo } }: { line: BatchLine }) {
  const { field, newValue } = correction;
  const say = (value: string) => (value === '' ? t('result.nothing') : sayValue(field, value));
  return (
    <span className="grow">
      <span className="block">
        {name === '' ? t('queue.unknown') : name} <span className="soft">{company}</span>
      </span>
      <span className="block">
        <span className="soft">{t('label.colon', { label: t(`field.${field}`) })}</span>{' '}
        {t('result.asked', { value: say(newValue) })}
      </span>
      {shown !== null && (
        <span className="block">
          {t('result.shown', { value: say(shown.valueInFile), days: t.count('queue.days', shown.daysOut) })}
        </span>
      )}
      {wentOnTo !== null && <span className="soft block">{t('result.wentOn', { file: wentOnTo.fileName })}</span>}
    </span>
  );
}
