import { useEffect, useRef, useState } from 'preact/hooks';
import { removeTemplate } from '../../../actions/remove-template';
import { saveTemplate } from '../../../actions/save-template';
import type { FilePreview } from '../../../actions/export-protocol';
import type { ExportTemplate } from '../../../domain/export-template';
import type { Id } from '../../../domain/ids';
import { ConfirmButton } from '../../components/confirm-button';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { ColumnChooser } from './column-chooser';

/** The columns of one form of file: the usual ones, or those of a template; templates are made, changed and removed here. */
export function TemplateChoice({
  programId,
  file: { target, columns },
  templates,
  chosen,
  onChoose,
}: {
  programId: Id;
  file: FilePreview;
  templates: ExportTemplate[];
  /** The template that the preview was made with. */
  chosen: ExportTemplate | undefined;
  onChoose: (templateId: Id | null) => void;
}) {
  const world = useWorld();
  const task = useTask();
  const [isChoosing, setChoosing] = useState(false);
  const openerRef = useRef<HTMLButtonElement>(null);
  const hasClosedRef = useRef(false);
  const close = () => {
    hasClosedRef.current = true;
    setChoosing(false);
  };
  // The keyboard goes back to where the chooser was opened.
  useEffect(() => {
    if (!isChoosing && hasClosedRef.current) openerRef.current?.focus();
  }, [isChoosing]);

  const save = (name: string, keys: string[]) =>
    task.run(
      async () => {
        const saved = await saveTemplate(world, { programId, target, name, columns: keys });
        onChoose(saved.id);
        close();
      },
      t('columns.saved', { name }),
    );
  const remove = (template: ExportTemplate) =>
    task.run(async () => {
      await removeTemplate(world, { programId, templateId: template.id });
      onChoose(null);
    }, t('columns.removed'));

  return (
    <div className="templates">
      {isChoosing ? (
        <ColumnChooser
          title={t('columns.title', { target: t(`target.${target}`) })}
          columns={columns}
          name={chosen?.name ?? ''}
          isBusy={task.isBusy}
          onSave={save}
          onClose={close}
        />
      ) : (
        <div className="row">
          <label className="row">
            {t('columns.label')}
            <select
              className="field short"
              value={chosen?.id ?? ''}
              onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
            >
              <option value="">{t('columns.usual')}</option>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button className="button" type="button" ref={openerRef} onClick={() => setChoosing(true)}>
            {t('columns.change')}
          </button>
          {chosen !== undefined && (
            <ConfirmButton
              label={t('columns.remove')}
              question={t('columns.remove.ask', { name: chosen.name })}
              action={t('columns.remove')}
              isBusy={task.isBusy}
              onConfirm={() => remove(chosen)}
            />
          )}
        </div>
      )}
      <TaskNote task={task} />
    </div>
  );
}
