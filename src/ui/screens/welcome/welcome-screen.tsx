import { useState, type ReactNode } from 'react';
import { createProgram } from '../../../actions/create-program';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { changeSettings } from '../../../platform/settings';
import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { SurfaceChoice } from '../../components/surface-choice';
import { TaskNote } from '../../components/task-note';
import { useSettings } from '../../hooks/use-settings';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The first run, in three steps: a program, where the card shows, the first file. */
export function WelcomeScreen({ program, onCreated }: { program: Program | undefined; onCreated: (id: Id) => void }) {
  const { settings, change } = useSettings();
  const hasChosen = settings !== null && settings.surface !== 'unset';
  return (
    <div className="narrow">
      <PageHead title={t('welcome.title')} text={t('welcome.text')} />
      <ol className="steps">
        <Step number={1} title={t('welcome.program')} isDone={program !== undefined}>
          {program === undefined ? (
            <CreateProgramForm onCreated={onCreated} />
          ) : (
            <p>{t('welcome.program.done', { name: program.name })}</p>
          )}
        </Step>
        <Step number={2} title={t('welcome.surface')} isDone={hasChosen}>
          <SurfaceChoice chosen={settings?.surface} onChoose={(surface) => void change({ surface })} />
        </Step>
        <Step number={3} title={t('welcome.import')} isDone={false}>
          <p className="soft">{t('welcome.import.text')}</p>
          {program !== undefined && (
            <a className={hasChosen ? 'button primary' : 'button'} href="#/import">
              {t('welcome.import.do')}
            </a>
          )}
        </Step>
      </ol>
    </div>
  );
}

function Step({
  number,
  title,
  isDone,
  children,
}: {
  number: number;
  title: string;
  isDone: boolean;
  children: ReactNode;
}) {
  return (
    <li className={isDone ? 'step done' : 'step'}>
      <span className="step-number" aria-hidden="true">
        {isDone ? <Icon name="check" /> : number}
      </span>
      <div className="step-body">
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}

function CreateProgramForm({ onCreated }: { onCreated: (id: Id) => void }) {
  const world = useWorld();
  const task = useTask();
  const [name, setName] = useState('');
  const create = async () => {
    if (name.trim() === '') throw new Error(t('settings.nameless'));
    const { id } = await createProgram(world, { name: name.trim() });
    await changeSettings({ activeProgram: id });
    onCreated(id);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        task.run(create, t('welcome.program.said'));
      }}
    >
      <p className="soft">{t('welcome.program.text')}</p>
      <label className="stack">
        {t('welcome.program.name')}
        <span className="row nowrap">
          <input
            className="field"
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <button className="button primary" type="submit" disabled={task.isBusy}>
            {t('welcome.program.create')}
          </button>
        </span>
      </label>
      <TaskNote task={task} />
    </form>
  );
}
