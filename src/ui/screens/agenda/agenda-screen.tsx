import { useCallback, useState } from 'preact/hooks';
import { nameActions, readAgenda } from '../../../actions/read-agenda';
import type { Program } from '../../../domain/program';
import { localDay } from '../../../platform/clock';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { Pager } from '../../components/pager';
import { fitOffset } from '../../format/fit-offset';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { AgendaList } from './agenda-list';
import { CalendarFile } from './calendar-file';
import { ReminderSwitch } from './reminder-switch';

const LINES_A_PAGE = 25;

/** What is due in the program, the daily reminder of it, and all next actions as a calendar file. */
export function AgendaScreen({
  program: { id },
  createExportWorker,
}: {
  program: Program;
  createExportWorker: () => Worker;
}) {
  const world = useWorld();
  const [wanted, turnTo] = useState(0);
  const { value: agenda, error } = useLive(
    useCallback(async () => {
      const all = await readAgenda(world, [id], localDay(world.now()));
      const offset = fitOffset(wanted, all.length, LINES_A_PAGE);
      return { all, offset, items: await nameActions(world, all.slice(offset, offset + LINES_A_PAGE)) };
    }, [world, id, wanted]),
  );
  return (
    <div className="readable">
      <PageHead title={t('agenda.title')} text={t('agenda.text')} />
      {error !== null && <ErrorNote text={error} />}
      {agenda === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {agenda !== undefined && (
        <>
          <AgendaList all={agenda.all} items={agenda.items} />
          <Pager offset={agenda.offset} size={LINES_A_PAGE} total={agenda.all.length} onTurn={turnTo} />
        </>
      )}
      {agenda?.all.length === 0 && <EmptyState title={t('agenda.empty')} text={t('agenda.empty.text')} />}
      <section className="panel">
        <ReminderSwitch />
      </section>
      <section className="panel">
        <CalendarFile programId={id} createWorker={createExportWorker} />
      </section>
    </div>
  );
}
