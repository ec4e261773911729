import { useCallback } from 'preact/hooks';
import { readAgenda } from '../../../actions/read-agenda';
import type { Program } from '../../../domain/program';
import { localDay } from '../../../platform/clock';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { AgendaList } from './agenda-list';
import { CalendarFile } from './calendar-file';
import { ReminderSwitch } from './reminder-switch';

/** What is due in the program, the daily reminder of it, and all next actions as a calendar file. */
export function AgendaScreen({
  program: { id },
  createExportWorker,
}: {
  program: Program;
  createExportWorker: () => Worker;
}) {
  const world = useWorld();
  const { value: items, error } = useLive(
    useCallback(() => readAgenda(world, [id], localDay(world.now())), [world, id]),
  );
  return (
    <div className="readable">
      <PageHead title={t('agenda.title')} text={t('agenda.text')} />
      {error !== null && <ErrorNote text={error} />}
      {items === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {items !== undefined && <AgendaList items={items} />}
      {items?.length === 0 && <EmptyState title={t('agenda.empty')} text={t('agenda.empty.text')} />}
      <section className="panel">
        <ReminderSwitch />
      </section>
      <section className="panel">
        <CalendarFile programId={id} createWorker={createExportWorker} />
      </section>
    </div>
  );
}
