import { useState } from 'preact/hooks';
import { changeProgram } from '../../../actions/change-program';
import type { Program } from '../../../domain/program';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { HomesFields } from './homes-fields';
import { Labelled } from './labelled';
import { LearntWords } from './learnt-words';
import { draftOf, readDraft, type ProgramDraft } from './program-draft';

const WINDOWS = [30, 90, 365] as const;

/** One program's settings; nothing is kept before "Save". */
export function ProgramForm({ program }: { program: Program }) {
  const world = useWorld();
  const task = useTask();
  const [draft, setDraft] = useState(() => draftOf(program));
  const set = (change: Partial<ProgramDraft>) => setDraft({ ...draft, ...change });
  const text = (key: 'name' | 'recordUrlTemplate' | 'staleAfterDays' | 'cap' | 'coolOffDays', isNumber = false) => (
    <input
      className="field"
      inputMode={isNumber ? 'numeric' : undefined}
      value={draft[key]}
      maxLength={500}
      autoComplete="off"
      onInput={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        task.run(
          async () => changeProgram(world, { programId: program.id, change: readDraft(draft) }),
          t('settings.saved'),
        );
      }}
    >
      <Labelled label={t('settings.name')}>{text('name')}</Labelled>
      <Labelled label={t('settings.record')} hint={t('settings.record.hint', { braces: '{id}' })}>
        {text('recordUrlTemplate')}
      </Labelled>
      <Labelled label={t('settings.stale')}>{text('staleAfterDays', true)}</Labelled>
      <fieldset className="form-row">
        <legend>{t('settings.limit')}</legend>
        <Labelled label={t('settings.limit.cap')}>{text('cap', true)}</Labelled>
        <Labelled label={t('settings.limit.window')}>
          <select
            className="field"
            value={draft.windowDays}
            onChange={(event) =>
              set({ windowDays: WINDOWS.find((days) => String(days) === event.currentTarget.value)! })
            }
          >
            {WINDOWS.map((days) => (
              <option key={days} value={days}>
                {t('settings.limit.days', { days })}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('settings.limit.rest')}>{text('coolOffDays', true)}</Labelled>
      </fieldset>
      <HomesFields draft={draft} set={set} />
      <LearntWords systems={program.systems} />
      <div className="row">
        <button className="button primary" type="submit" disabled={task.isBusy}>
          {t('do.save.change')}
        </button>
        <TaskNote task={task} />
      </div>
    </form>
  );
}
