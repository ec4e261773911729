import { useCallback } from 'preact/hooks';
import type { ImportReply } from '../../../actions/import-protocol';
import { undoEvent } from '../../../actions/undo-event';
import type { Program } from '../../../domain/program';
import type { Sentence } from '../../../domain/said';
import { ConfirmButton } from '../../components/confirm-button';
import { ErrorNote } from '../../components/error-note';
import { More } from '../../components/more';
import { NumberStrip } from '../../components/number-strip';
import { TaskNote } from '../../components/task-note';
import { useLive } from '../../hooks/use-live';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import type { Batch } from './file-batch';
import { FirstRunLink } from './first-run-link';
import { FoundIssues } from './found-issues';
import { NextFile } from './next-file';
import { RefusedRows } from './refused-rows';
import { SaveRefused } from './save-refused';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';
import { VanishedContacts } from './vanished-contacts';

const SHOWN = 50;

/** What an import did, with what there is to do about it, the next file, and the way back. */
export function ImportDone({
  result: { run, refusedFile },
  warning,
  program,
  batch,
  act,
}: {
  result: Extract<ImportReply, { tell: 'done' }>;
  /** What failed after the import was complete. */
  warning: Sentence | null;
  program: Program;
  batch: Batch;
  act: Act;
}) {
  const world = useWorld();
  const task = useTask();
  const { value: now } = useLive(
    useCallback(
      async () => ({ run: await world.store.in(program.id).imports.get(run.id) }),
      [world, program.id, run.id],
    ),
  );
  const isUndone = now !== undefined && (now.run === undefined || now.run.undoneAt !== undefined);
  const unlanded = run.reopened + run.conflicts;
  const isSame = run.added + run.updated + run.landed + unlanded === 0;
  return (
    <section className="panel done">
      <StageTitle>{t('import.done.title', { file: run.fileName })}</StageTitle>
      {isUndone && <p className="soft">{t('import.done.undone')}</p>}
      {!isUndone && isSame && run.refused.length === 0 && <p className="soft">{t('import.done.same')}</p>}
      {warning !== null && <ErrorNote text={sayIt(warning)} />}
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
      {unlanded > 0 && !isUndone && (
        <p className="note tone-warn">
          <span>
            {t.count('import.done.queue', unlanded)} <a href="#/queue">{t('import.done.queue.do')}</a>
          </span>
        </p>
      )}
      {!isUndone && <FoundIssues programId={program.id} />}
      {run.refused.length > 0 && (
        <More label={`${t('import.refusedRows')} (${run.refused.length})`}>
          <RefusedRows rows={run.refused.slice(0, SHOWN)} />
          {run.refused.length > SHOWN && <p className="soft">{t.count('import.more', run.refused.length - SHOWN)}</p>}
        </More>
      )}
      {run.vanishedContactIds.length > 0 && <VanishedContacts programId={program.id} ids={run.vanishedContactIds} />}
      <div className="row">
        <NextFile batch={batch} act={act} />
        {!isUndone && <FirstRunLink programId={program.id} />}
        <a className={batch.files.length > 1 ? 'button' : 'button primary'} href="#/contacts">
          {t('import.done.contacts')}
        </a>
        {batch.files.length < 2 && (
          <button className="button" type="button" onClick={() => act({ step: 'restarted' })}>
            {t('import.another')}
          </button>
        )}
        <SaveRefused file={refusedFile} />
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
