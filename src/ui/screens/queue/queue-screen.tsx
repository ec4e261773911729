import { useCallback } from 'preact/hooks';
import { prepareExport } from '../../../actions/prepare-export';
import { withdrawCorrections } from '../../../actions/withdraw-corrections';
import type { ExportTarget } from '../../../domain/batch';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { EmptyState } from '../../components/empty-state';
import { PageHead } from '../../components/page-head';
import { PageIcon } from '../../components/page-icon';
import { ErrorNote } from '../../components/error-note';
import { TaskNote } from '../../components/task-note';
import { useLive } from '../../hooks/use-live';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { BatchList } from './batch-list';
import { saveBatch } from './save-batch';
import { SettledList } from './settled-list';
import { WaitingList } from './waiting-list';

const TARGETS = ['salesforce-loader', 'excel-csv'] as const satisfies ExportTarget[];

/** The queue: corrections that wait, the files they went out in, and what the next import showed. */
export function QueueScreen({ program }: { program: Program }) {
  const world = useWorld();
  const task = useTask();
  const { value, error } = useLive(
    useCallback(async () => {
      const records = world.store.in(program.id);
      const [queue, out, settled, batches] = await Promise.all([
        records.corrections.queue(),
        records.corrections.out(),
        records.corrections.settled(),
        records.batches.all(),
      ]);
      const shown = [...queue, ...settled];
      const [contacts, accounts] = await Promise.all([
        records.contacts.many([...new Set(shown.filter(({ record }) => record === 'contact').map((c) => c.recordId))]),
        shown.some(({ record }) => record === 'account') ? records.accounts.all() : [],
      ]);
      const names = new Map<Id, { name: string; company: string }>([
        ...contacts.map((one) => [one.id, { name: one.name.full, company: one.company }] as const),
        ...accounts.map((one) => [one.id, { name: one.name, company: t('queue.account') }] as const),
      ]);
      return { queue, out, settled, batches, names };
    }, [world, program.id]),
  );
  if (value === undefined)
    return error === null ? <p className="soft">{t('page.loading')}</p> : <ErrorNote text={error} />;

  const exportAs = (target: ExportTarget) =>
    task.run(
      async () => saveBatch(world, await prepareExport(world, { programId: program.id, target })),
      t('queue.exported'),
    );
  const withdraw = (correctionIds: Id[]) =>
    task.run(() => withdrawCorrections(world, { programId: program.id, correctionIds }), t('queue.withdrawn'));

  return (
    <div className="readable">
      <PageHead title={t('queue.title')} text={t('queue.text')}>
        {value.queue.length > 0 && (
          <>
            <span className="soft">{t('queue.export')}</span>
            {TARGETS.map((target, index) => (
              <button
                key={target}
                className={index === 0 ? 'button primary' : 'button'}
                type="button"
                disabled={task.isBusy}
                onClick={() => exportAs(target)}
              >
                <PageIcon name="tray" />
                {t(`queue.target.${target}`)}
              </button>
            ))}
          </>
        )}
      </PageHead>
      <TaskNote task={task} />
      {error !== null && <ErrorNote text={error} />}
      <h2 className="section-title">
        {t('queue.waiting')} <span className="count">{value.queue.length}</span>
      </h2>
      {value.queue.length === 0 ? (
        <EmptyState title={t('queue.none.title')} text={t('queue.none.text')}>
          <a className="button" href="#/contacts">
            {t('nav.contacts')}
          </a>
        </EmptyState>
      ) : (
        <WaitingList corrections={value.queue} names={value.names} isBusy={task.isBusy} onWithdraw={withdraw} />
      )}
      <h2 className="section-title">{t('queue.files')}</h2>
      {value.out.length > 0 && <p className="soft">{t.count('queue.out', value.out.length)}</p>}
      <BatchList batches={value.batches} task={task} />
      <h2 className="section-title">{t('queue.settled')}</h2>
      <SettledList corrections={value.settled} names={value.names} />
    </div>
  );
}
