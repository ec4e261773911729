import { takeBackExport } from '../../../actions/take-back-export';
import type { ExportBatch } from '../../../domain/batch';
import { ConfirmButton } from '../../components/confirm-button';
import { Icon, type IconName } from '../../components/icon';
import { More } from '../../components/more';
import type { Tone } from '../../components/tone';
import { formatInstant } from '../../format/format-dates';
import type { Task } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { saveBatch } from './save-batch';

const LOOKS: Record<ExportBatch['state'], { icon: IconName; tone: Tone }> = {
  prepared: { icon: 'clock', tone: 'warn' },
  exported: { icon: 'check', tone: 'good' },
  'taken-back': { icon: 'undo', tone: 'quiet' },
};

/** The files that corrections went out in, newest first: write one again, or take it back. */
export function BatchList({ batches, task }: { batches: ExportBatch[]; task: Task }) {
  const world = useWorld();
  if (batches.length === 0) return <p className="soft">{t('queue.files.none')}</p>;
  return (
    <ul className="lines panel">
      {batches.map((batch) => (
        <li key={batch.id} className="line batch">
          <span className={`status toned tone-${LOOKS[batch.state].tone}`}>
            <Icon name={LOOKS[batch.state].icon} />
            {t(`batch.${batch.state}`)}
          </span>
          <div className="grow">
            <strong>{batch.fileName}</strong>
            <p className="soft small">
              {t(`queue.target.${batch.target}`)} · {t.count('queue.rows', batch.rowCount)} ·{' '}
              {formatInstant(batch.exportedAt ?? batch.createdAt)}
            </p>
            {batch.notes.length > 0 && (
              <More label={`${t('batch.notes')} (${batch.notes.length})`}>
                <ul className="notes small">
                  {batch.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </More>
            )}
          </div>
          {batch.state !== 'taken-back' && (
            <span className="row">
              <button
                className="button"
                type="button"
                disabled={task.isBusy}
                onClick={() => task.run(() => saveBatch(world, batch), t('batch.again.said'))}
              >
                {t('batch.again')}
              </button>
              <ConfirmButton
                label={t('batch.takeBack')}
                question={t('batch.takeBack.ask')}
                action={t('batch.takeBack')}
                isBusy={task.isBusy}
                onConfirm={() =>
                  task.run(
                    () => takeBackExport(world, { programId: batch.programId, batchId: batch.id }),
                    t('batch.takenBack'),
                  )
                }
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
