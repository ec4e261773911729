import type { ImportReply } from '../../../actions/import-protocol';
import { saveFile } from '../../../platform/save-file';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { t } from '../../locales/page-words';

/** Saves the rows that were not taken, so that they can be mended and imported. Nothing where every row was taken. */
export function SaveRefused({
  file,
  label,
}: {
  file: Extract<ImportReply, { tell: 'done' }>['refusedFile'];
  /** What the button saves, where its words alone do not tell. */
  label?: string;
}) {
  const task = useTask();
  if (file === null) return null;
  return (
    <>
      <button
        className="button"
        type="button"
        aria-label={label}
        disabled={task.isBusy}
        onClick={() => task.run(() => saveFile(file.content, file.fileName))}
      >
        {t('import.done.refused')}
      </button>
      <TaskNote task={task} />
    </>
  );
}
