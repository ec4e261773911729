import { useCallback } from 'preact/hooks';
import type { ImportReply } from '../../../actions/import-protocol';
import { undoEvent } from '../../../actions/undo-event';
import type { Program } from '../../../domain/program';
import { saveFile } from '../../../platform/save-file';
import { ConfirmButton } from '../../components/confirm-button';
import { More } from '../../components/more';
import { NumberStrip } from '../../components/number-strip';
import { TaskNote } from '../../components/task-note';
import { useLive } from '../../hooks/use-live';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { RefusedRows } from './refused-rows';

const SHOWN = 50;

/** What an import did, with the refused rows to save and the way back. */
export function ImportDone({
  result: { run, refusedFile },
  program,
  onRestart,
}: {
  result: Extract<ImportReply, { tell: 'done' }>;
  program: Program;
  onRestart: () => void;
}) {
  const world = useWorld();
  const task = useTask();
  const { value } = useLive(
    useCallback(async () => {
      const records = world.store.in(program.id);
      const [now, vanished] = await Promise.all([
        records.imports.get(run.id),
        records.contacts.many(run.vanishedContactIds.slice(0, SHOWN)),
      ]);
      return { isUndone: now === undefined || now.undoneAt !== undefined, vanished };
    }, [world, program.id, run]),
  );
  const isUndone = value?.isUndone === true;
  const isSame = run.added + run.updated + run.landed + run.reopened + run.conflicts === 0;
  return (
    <section className="panel done">
      <h2>{t('import.done.title', { file: run.fileName })}</h2>
      {isUndone && <p className="soft">{t('import.done.undone')}</p>}
      {!isUndone && isSame && run.refused.length === 0 && <p className="soft">{t('import.done.same')}</p>}
      <NumberStrip
        numbers={[
          { label: t('import.added'), value: run.added, tone: 'good' },
          { label: t('import.updated'), value: run.updated },
          { label: t('import.unchanged'), value: run.unchanged },
          { label: t('import.refused'), value: run.refused.length, tone: 'bad' },
          { label: t('import.landed'), value: run.landed, tone: 'good', isOptional: true },
          { label: t('import.reopened'), value: run.reopened, tone: 'warn', isOptional: true },
          { label: t('import.conflicts'), value: run.conflicts, tone: 'warn', isOptional: true },
          { label: t('import.erased'), value: run.skippedErased, isOptional: true },
        ]}
      />
      <RefusedRows rows={run.refused} />
      {run.vanishedContactIds.length > 0 && (
        <More label={`${t('import.vanished')} (${run.vanishedContactIds.length})`}>
          <p className="soft">{t('import.vanished.text')}</p>
          <ul className="bullets">
            {value?.vanished.map((one) => (
              <li key={one.id}>
                <a href={`#/contacts/${encodeURIComponent(one.id)}`}>{one.name.full}</a>
              </li>
            ))}
          </ul>
        </More>
      )}
      <div className="row">
        <a className="button primary" href="#/contacts">
          {t('import.done.contacts')}
        </a>
        <button className="button" type="button" onClick={onRestart}>
          {t('import.another')}
        </button>
        {refusedFile !== null && (
          <button
            className="button"
            type="button"
            disabled={task.isBusy}
            onClick={() => task.run(() => saveFile(refusedFile.content, refusedFile.fileName))}
          >
            {t('import.done.refused')}
          </button>
        )}
        {!isUndone && (
          <ConfirmButton
            label={t('import.done.undo')}
            question={t('import.done.undoAsk')}
            action={t('do.undo')}
            isBusy={task.isBusy}
            onConfirm={() =>
              task.run(() => undoEvent(world, { programId: program.id, eventId: run.eventId }), t('said.undone'))
            }
          />
        )}
      </div>
      <TaskNote task={task} />
    </section>
  );
}
