import { useState } from 'react';
import { createProgram } from '../../../actions/create-program';
import type { Program } from '../../../domain/program';
import { changeSettings } from '../../../platform/settings';
import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { PageIcon } from '../../components/page-icon';
import { SurfaceChoice } from '../../components/surface-choice';
import { TaskNote } from '../../components/task-note';
import { useSettings } from '../../hooks/use-settings';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { ProgramForm } from './program-form';

/** The settings of this browser, and each program's own. */
export function SettingsScreen({ programs }: { programs: Program[] }) {
  const { settings, change } = useSettings();
  const isPaused = settings?.isPaused === true;
  return (
    <div className="readable">
      <PageHead title={t('settings.title')} />
      <section className="panel">
        <h2>{t('settings.browser')}</h2>
        <h3>{t('settings.surface')}</h3>
        <SurfaceChoice chosen={settings?.surface} onChoose={(surface) => void change({ surface })} />
        <h3>{isPaused ? t('settings.paused') : t('settings.pause')}</h3>
        <div className="row spread">
          <p className="soft grow">{isPaused ? t('settings.pausedText') : t('settings.pause.text')}</p>
          <button className="button" type="button" onClick={() => void change({ isPaused: !isPaused })}>
            {isPaused ? <PageIcon name="play" /> : <Icon name="pause" />}
            {isPaused ? t('settings.resume') : t('settings.pause')}
          </button>
        </div>
        {programs.length > 0 && (
          <label className="stack">
            {t('settings.active')}
            <select
              className="field"
              value={settings?.activeProgram ?? ''}
              onChange={(event) => void change({ activeProgram: event.target.value })}
            >
              {settings?.activeProgram === null && <option value="" />}
              {programs.map((program) => (
                <option key={program.id} value={program.id}>
                  {program.name}
                </option>
              ))}
              <option value="all">{t('settings.all')}</option>
            </select>
          </label>
        )}
      </section>
      <h2 className="section-title">{t('settings.programs')}</h2>
      {programs.map((program) => (
        <details key={program.id} className="panel more" open={programs.length === 1}>
          <summary>
            <Icon name="chevron" />
            <strong>{program.name}</strong>
          </summary>
          <ProgramForm program={program} />
        </details>
      ))}
      <NewProgramForm isFirst={programs.length === 0} />
    </div>
  );
}

function NewProgramForm({ isFirst }: { isFirst: boolean }) {
  const world = useWorld();
  const task = useTask();
  const [name, setName] = useState('');
  const create = async () => {
    if (name.trim() === '') throw new Error(t('settings.nameless'));
    const { id } = await createProgram(world, { name: name.trim() });
    if (isFirst) await changeSettings({ activeProgram: id });
    setName('');
  };
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        task.run(create, t('welcome.program.said'));
      }}
    >
      <label className="stack">
        {t('settings.new')}
        <span className="row nowrap">
          <input
            className="field"
            placeholder={t('welcome.program.name')}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <button className="button" type="submit" disabled={task.isBusy}>
            {t('welcome.program.create')}
          </button>
        </span>
      </label>
      <TaskNote task={task} />
    </form>
  );
}
