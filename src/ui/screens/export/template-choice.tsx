import { useState } from 'preact/hooks';
import { removeTemplate } from '../../../actions/remove-template';
import { saveTemplate } from '../../../actions/save-template';
import type { FilePreview } from '../../../actions/export-protocol';
import type { ColumnChoice, ExportTemplate } from '../../../domain/export-template';
import type { Id } from '../../../domain/ids';
import { ConfirmButton } from '../../components/confirm-button';
import { TaskNote } from '../../components/task-note';
import { useOpenerFocus } from '../../hooks/use-opener-focus';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { ColumnChooser } from './column-chooser';

/** What the choice says where no template is chosen. */
const USUAL = '';
const ONCE = 'once';

/**
 * The columns of one form of file: the usual ones, some chosen for this once, or those of a template; templates are made, changed and
 * removed here.
 */
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
  /** Null: the usual ones. */
  chosen: ColumnChoice | null;
  onChoose: (columns: ColumnChoice | null) => void;
}) {
  const world = useWorld();
  const task = useTask();
  const [isChoosing, setChoosing] = useState(false);
  const openerRef = useOpenerFocus(isChoosing);
  const close = () => setChoosing(false);
  const template = templates.find(({ id }) => id === chosen?.id);

  const save = (name: string, keys: string[]) =>
    task.run(
      async () => {
        onChoose(await saveTemplate(world, { programId, target, name, columns: keys }));
        close();
      },
      t('columns.saved', { name }),
    );
  const remove = (templateId: Id) =>
    task.run(async () => {
      await removeTemplate(world, { programId, templateId });
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
          onUse={(keys) => {
            onChoose({ columns: keys });
            close();
          }}
          onSave={save}
          onClose={close}
        />
      ) : (
        <div className="row">
          <label className="row">
            {t('columns.label')}
            <select
              className="field short"
              value={chosen === null ? USUAL : (chosen.id ?? ONCE)}
              onChange={(event) => onChoose(templates.find(({ id }) => id === event.currentTarget.value) ?? null)}
            >
              <option value={USUAL}>{t('columns.usual')}</option>
              {chosen !== null && chosen.id === undefined && <option value={ONCE}>{t('columns.once')}</option>}
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
          {template !== undefined && (
            <ConfirmButton
              label={t('columns.remove')}
              question={t('columns.remove.ask', { name: template.name })}
              action={t('columns.remove')}
              isBusy={task.isBusy}
              onConfirm={() => remove(template.id)}
            />
          )}
        </div>
      )}
      <TaskNote task={task} />
    </div>
  );
}
