import { useState } from 'preact/hooks';
import { changeProgram } from '../../../actions/change-program';
import type { Program } from '../../../domain/program';
import { Field, type FieldWords } from '../../components/field';
import { SelectField } from '../../components/select-field';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { HomesFields } from './homes-fields';
import { LearntWords } from './learnt-words';
import { draftOf, readDraft, type ProgramDraft } from './program-draft';

const WINDOWS = [30, 90, 365] as const;

/** One program's settings; nothing is kept before "Save". */
export function ProgramForm({ program }: { program: Program }) {
  const world = useWorld();
  const task = useTask();
  const [draft, setDraft] = useState(() => draftOf(program));
  const set = (change: Partial<ProgramDraft>) => setDraft({ ...draft, ...change });
  const field = (
    key: 'name' | 'recordUrlTemplate' | 'staleAfterDays' | 'cap' | 'coolOffDays',
    words: FieldWords,
    isNumber = false,
  ) => (
    <Field {...words}>
      {(control) => (
        <input
          {...control}
          inputMode={isNumber ? 'numeric' : undefined}
          value={draft[key]}
          maxLength={500}
          autoComplete="off"
          onInput={(event) => set({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
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
      {field('name', { label: t('settings.name') })}
      {field('recordUrlTemplate', {
        label: t('settings.record'),
        hint: t('settings.record.hint', { braces: '{id}' }),
      })}
      {field('staleAfterDays', { label: t('settings.stale') }, true)}
      <fieldset className="form-row">
        <legend>{t('settings.limit')}</legend>
        {field('cap', { label: t('settings.limit.cap') }, true)}
        <SelectField
          label={t('settings.limit.window')}
          value={String(draft.windowDays)}
          options={WINDOWS.map((days) => [String(days), t('settings.limit.days', { days })])}
          onChoose={(chosen) => set({ windowDays: WINDOWS.find((days) => String(days) === chosen)! })}
        />
        {field('coolOffDays', { label: t('settings.limit.rest') }, true)}
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
