import type { BatchReport } from '../../../actions/read-batches';
import { takeBackExport } from '../../../actions/take-back-export';
import type { ExportBatch } from '../../../domain/batch';
import type { Tone } from '../../../messaging/look';
import { ConfirmButton } from '../../components/confirm-button';
import { Icon, type IconName } from '../../components/icon';
import { LateMore } from '../../components/late-more';
import { More } from '../../components/more';
import { formatInstant } from '../../format/format-dates';
import type { Task } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { saySize } from '../export/say-size';
import { BatchComment } from './batch-comment';
import { BatchDetails } from './batch-details';
import { ResultBar } from './result-bar';
import { saveBatch } from './save-batch';

const LOOKS: Record<ExportBatch['state'], { icon: IconName; tone: Tone }> = {
  prepared: { icon: 'clock', tone: 'warn' },
  exported: { icon: 'check', tone: 'good' },
  'taken-back': { icon: 'undo', tone: 'quiet' },
};

/** One export: its files, what came of it, the user's comment, and the ways to write it again or take it back. */
export function BatchCard({ report, task }: { report: BatchReport; task: Task }) {
  const world = useWorld();
  const { batch } = report;
  const { id: batchId, programId, state, files, fileName } = batch;
  const save = t(state === 'prepared' ? 'batch.save' : 'batch.again');
  const said = t(state === 'prepared' ? 'export.saved' : 'batch.again.said');
  return (
    <li className="panel batch">
      <div className="row spread">
        <span className={`status toned tone-${LOOKS[state].tone}`}>
          <Icon name={LOOKS[state].icon} />
          {t(`batch.${state}`)}
        </span>
        <span className="soft small">{formatInstant(batch.exportedAt ?? batch.createdAt)}</span>
      </div>
      <div>
        <h3 className="file-name">{fileName}</h3>
        <BatchFiles batch={batch} />
      </div>
      {state === 'exported' && <ResultBar report={report} />}
      <BatchComment batch={batch} task={task} />
      {state === 'exported' && (
        <LateMore label={t('result.details')} draw={() => <BatchDetails programId={programId} batchId={batchId} />} />
      )}
      {state !== 'taken-back' && (
        <div className="row">
          <button
            className={state === 'prepared' ? 'button primary' : 'button'}
            type="button"
            disabled={task.isBusy}
            aria-label={t('batch.of', { action: save, file: fileName })}
            onClick={() => task.run(() => saveBatch(world, batch), said)}
          >
            {save}
          </button>
          <ConfirmButton
            label={t('batch.takeBack')}
            question={t('batch.takeBack.ask')}
            action={t('batch.takeBack')}
            isBusy={task.isBusy}
            onConfirm={() => task.run(() => takeBackExport(world, { programId, batchId }), t('batch.takenBack'))}
          />
        </div>
      )}
      {files.some(({ notes }) => notes.length > 0) && <BatchNotes batch={batch} />}
    </li>
  );
}

/** The one file, or what is in the zip. */
function BatchFiles({ batch: { files } }: { batch: ExportBatch }) {
  const line = ({ target, rowCount }: ExportBatch['files'][number]) =>
    `${t(`target.${target}`)} · ${saySize(target, rowCount)}`;
  const [only] = files;
  if (files.length === 1 && only !== undefined) return <p className="soft small">{line(only)}</p>;
  return (
    <More label={t.count('batch.inside', files.length)}>
      <ul className="bullets small">
        {files.map((file) => (
          <li key={file.fileName}>
            <span className="file-name">{file.fileName}</span> <span className="soft">{line(file)}</span>
          </li>
        ))}
      </ul>
    </More>
  );
}

function BatchNotes({ batch: { files } }: { batch: ExportBatch }) {
  const notes = [...new Set(files.flatMap((file) => file.notes.map(sayIt)))];
  return (
    <More label={t.count('batch.notes', notes.length)}>
      <ul className="notes small">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </More>
  );
}
