import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { withdrawCorrections } from '../../../actions/withdraw-corrections';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { PageIcon } from '../../components/page-icon';
import { TaskNote } from '../../components/task-note';
import { formatNumber } from '../../format/format-number';
import type { Task } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { ListPanel } from '../export/list-panel';
import { BatchList } from './batch-list';
import { type Choice, countRoutes, routedTo, tickedOf, toggle } from './choose-waiting';
import { RouteFilter } from './route-filter';
import { SettledList } from './settled-list';
import type { QueueContent, SettledState } from './use-queue';
import { WaitingHead } from './waiting-head';
import { WaitingList } from './waiting-list';

/** All of the queue: what waits, what went out, what came back, and the lists that can be saved at any time. */
export function QueueOverview({
  program,
  content: { waiting, out, settled, unsaved, batches },
  onMoreSettled,
  error,
  task,
  createExportWorker,
  choice: { target: route, ticked },
  exportRef,
  noticeRef,
  onChoose,
  onExport,
}: {
  program: Program;
  content: QueueContent;
  onMoreSettled: (state: SettledState) => void;
  /** Why what shows may be old. */
  error: string | null;
  task: Task;
  createExportWorker: () => Worker;
  choice: Choice;
  exportRef: RefObject<HTMLButtonElement | null>;
  /** Where it is said what came of the last step. */
  noticeRef: RefObject<HTMLDivElement | null>;
  onChoose: (choice: Choice) => void;
  onExport: (corrections: Correction[]) => void;
}) {
  const world = useWorld();
  const routes = useMemo(() => countRoutes(waiting, program), [waiting, program]);
  // A form of file that nothing goes to any more is not shown alone.
  const target = route !== null && routes.has(route) ? route : null;
  const shown = useMemo(
    () => (target === null ? waiting : routedTo(waiting, program, target)),
    [waiting, program, target],
  );
  const chosen = useMemo(() => tickedOf(shown, ticked), [shown, ticked]);
  const going = chosen.length > 0 ? chosen : shown;

  const withdraw = (correctionIds: Id[]) =>
    task.run(() => withdrawCorrections(world, { programId: program.id, correctionIds }), t('queue.withdrawn'));

  return (
    <div className="readable">
      <PageHead title={t('queue.title')} text={t('queue.text')}>
        {waiting.length > 0 && (
          <button
            ref={exportRef}
            className="button primary"
            type="button"
            disabled={task.isBusy}
            onClick={() => onExport(going)}
          >
            <PageIcon name="tray" />
            {t.count('queue.export', going.length)}
          </button>
        )}
      </PageHead>
      <div className="notice" tabIndex={-1} ref={noticeRef}>
        <TaskNote task={task} />
      </div>
      {error !== null && <ErrorNote text={error} />}
      {unsaved.length > 0 && (
        <>
          <h2 className="section-title">{t('batch.waiting')}</h2>
          <p className="soft">{t('batch.waiting.text')}</p>
          <BatchList batches={unsaved} task={task} />
        </>
      )}
      <h2 className="section-title">
        {t('queue.waiting')} <span className="count">{formatNumber(waiting.length)}</span>
      </h2>
      {waiting.length === 0 ? (
        <EmptyState title={t('queue.none.title')} text={t('queue.none.text')}>
          <a className="button" href="#/contacts">
            {t('nav.contacts')}
          </a>
        </EmptyState>
      ) : (
        <>
          <RouteFilter counts={routes} target={target} onChoose={(one) => onChoose({ target: one, ticked })} />
          <WaitingHead
            corrections={shown}
            ticked={ticked}
            tickedCount={chosen.length}
            isBusy={task.isBusy}
            onTick={(all) => onChoose({ target, ticked: all })}
            onWithdraw={() => withdraw(chosen.map(({ id }) => id))}
          />
          <WaitingList
            programId={program.id}
            corrections={shown}
            ticked={ticked}
            isBusy={task.isBusy}
            onTick={(recordId) => onChoose({ target, ticked: toggle(ticked, recordId) })}
            onWithdraw={withdraw}
          />
        </>
      )}
      <h2 className="section-title">{t('queue.files')}</h2>
      {out > 0 && <p className="soft">{t.count('queue.out', out)}</p>}
      {batches.length === 0 ? <p className="soft">{t('batch.none')}</p> : <BatchList batches={batches} task={task} />}
      <h2 className="section-title">{t('queue.settled')}</h2>
      <SettledList programId={program.id} settled={settled} onMore={onMoreSettled} />
      <h2 className="section-title">{t('list.title')}</h2>
      <p className="soft">{t('list.text')}</p>
      <ListPanel program={program} createWorker={createExportWorker} />
    </div>
  );
}
