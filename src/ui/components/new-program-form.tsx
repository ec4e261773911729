import { useState } from 'preact/hooks';
import { createProgram } from '../../actions/create-program';
import type { Id } from '../../domain/ids';
import { useTask } from '../hooks/use-task';
import { useWorld } from '../hooks/world-context';
import { t } from '../locales/page-words';
import { TaskNote } from './task-note';

/** Asks for the name of a new program and creates it. `isMain` where this is the one thing to do on the screen. */
export function NewProgramForm({
  label,
  isMain = false,
  onCreated,
}: {
  label: string;
  isMain?: boolean;
  onCreated: (id: Id) => Promise<void>;
}) {
  const world = useWorld();
  const task = useTask();
  const [name, setName] = useState('');
  const create = async () => {
    if (name.trim() === '') throw new Error(t('settings.nameless'));
    const { id } = await createProgram(world, { name: name.trim() });
    await onCreated(id);
    setName('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        task.run(create, t('welcome.program.said'));
      }}
    >
      <label className="stack">
        {label}
        <span className="field-and-button">
          <input
            className="field"
            value={name}
            maxLength={120}
            autoComplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button className={isMain ? 'button primary' : 'button'} type="submit" disabled={task.isBusy}>
            {t('welcome.program.create')}
          </button>
        </span>
      </label>
      <TaskNote task={task} />
    </form>
  );
}
