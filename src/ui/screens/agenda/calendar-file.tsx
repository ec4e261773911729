import type { Id } from '../../../domain/ids';
import { saveFile } from '../../../platform/save-file';
import { PageIcon } from '../../components/page-icon';
import { ErrorNote } from '../../components/error-note';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { t } from '../../locales/page-words';
import { useExport } from '../export/use-export';

/** All open next actions of the program as an iCalendar file. */
export function CalendarFile({ programId, createWorker }: { programId: Id; createWorker: () => Worker }) {
  const task = useTask();
  const { state, write } = useExport(createWorker, null, (written) => {
    if (written.tell === 'list')
      task.run(
        () => saveFile(written.bytes, written.fileName, written.type),
        t('agenda.saved', { file: written.fileName }),
      );
  });
  const isWriting = state.doing !== null;
  return (
    <>
      <div className="row spread">
        <p className="soft grow">{t('agenda.calendar.text')}</p>
        <button
          className="button"
          type="button"
          aria-disabled={isWriting || task.isBusy}
          onClick={() => {
            if (!isWriting && !task.isBusy) write({ ask: 'write-list', programId, list: 'next-actions-ics' });
          }}
        >
          <PageIcon name="tray" />
          {t('agenda.calendar')}
        </button>
      </div>
      {state.setback !== null && <ErrorNote text={state.setback} />}
      <TaskNote task={{ error: task.error, said: isWriting ? t('agenda.writing') : task.said }} />
    </>
  );
}
