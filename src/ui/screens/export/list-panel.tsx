import { useMemo, useState } from 'preact/hooks';
import { LIST_TARGETS, type ListTarget } from '../../../domain/export-target';
import type { Program } from '../../../domain/program';
import { saveFile } from '../../../platform/save-file';
import { ErrorNote } from '../../components/error-note';
import { PageIcon } from '../../components/page-icon';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { t } from '../../locales/page-words';
import { ExportProgress } from './export-progress';
import { type ChosenColumns, FileCards } from './file-cards';
import { useExport } from './use-export';
import { useTemplates } from './use-templates';

/** Records as they stand now, as a file at any time: which list, its first rows, its columns, and the button that saves it. */
export function ListPanel({ program, createWorker }: { program: Program; createWorker: () => Worker }) {
  const task = useTask();
  const [list, setList] = useState<ListTarget>(LIST_TARGETS[0]);
  const [isShown, setShown] = useState(false);
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const templates = useTemplates(program.id);
  const request = useMemo(() => {
    const columns = chosen[list];
    return { programId: program.id, list, ...(columns === undefined ? {} : { columns }) };
  }, [program, list, chosen]);
  const preview = useMemo(() => (isShown ? { ask: 'preview-list' as const, ...request } : null), [isShown, request]);
  const { state, isSettled, write, cancel, retry } = useExport(createWorker, preview, (written) => {
    if (written.tell === 'list')
      task.run(
        () => saveFile(written.bytes, written.fileName, written.type),
        t('list.saved', { file: written.fileName }),
      );
  });
  const { doing, setback } = state;
  const files = isShown ? (state.preview?.files ?? []).filter(({ target }) => target === list) : [];

  return (
    <section className="panel">
      <div className="row ends">
        <label className="stack grow">
          {t('list.kind')}
          <select className="field" value={list} onChange={(event) => setList(event.currentTarget.value as ListTarget)}>
            {LIST_TARGETS.map((one) => (
              <option key={one} value={one}>
                {t(`target.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button className="button" type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t('list.preview')}
        </button>
        <button
          className="button"
          type="button"
          disabled={doing !== null || task.isBusy || !isSettled}
          onClick={() => write({ ask: 'write-list', ...request })}
        >
          <PageIcon name="tray" />
          {t('list.save')}
        </button>
      </div>
      <p className="soft">{t(`target.when.${list}`)}</p>
      {setback !== null && <ErrorNote text={setback} />}
      {setback !== null && isShown && state.preview === null && (
        <button className="button start" type="button" onClick={retry}>
          {t('export.retry')}
        </button>
      )}
      {doing !== null && (
        <ExportProgress
          title={t(doing === 'preview' ? 'list.collecting' : 'list.writing')}
          progress={state.progress}
          onCancel={cancel}
        />
      )}
      <FileCards programId={program.id} files={files} templates={templates} chosen={chosen} onChoose={setChosen} />
      <TaskNote task={task} />
    </section>
  );
}
