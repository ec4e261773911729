import type { Program } from '../../../domain/program';
import { changeSettings } from '../../../platform/settings';
import { BadgesSwitch } from '../../components/badges-switch';
import { Icon } from '../../components/icon';
import { NewProgramForm } from '../../components/new-program-form';
import { PageHead } from '../../components/page-head';
import { PageIcon } from '../../components/page-icon';
import { PauseKinds } from '../../components/pause-kinds';
import { SurfaceChoice } from '../../components/surface-choice';
import { useSettings } from '../../hooks/use-settings';
import { t } from '../../locales/page-words';
import { ReminderSwitch } from '../agenda/reminder-switch';
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
        <h3>{t('settings.badges')}</h3>
        <div className="row spread">
          <p className="soft grow">{t('settings.badges.text')}</p>
          <BadgesSwitch settings={settings} change={change} />
        </div>
        <h3>{isPaused ? t('settings.paused') : t('settings.pause')}</h3>
        <div className="row spread">
          <p className="soft grow">{isPaused ? t('settings.pausedText') : t('settings.pause.text')}</p>
          <button className="button" type="button" onClick={() => void change({ isPaused: !isPaused })}>
            {isPaused ? <PageIcon name="play" /> : <Icon name="pause" />}
            {isPaused ? t('settings.resume') : t('settings.pause')}
          </button>
        </div>
        <PauseKinds settings={settings} change={change} />
        <h3>{t('agenda.title')}</h3>
        <ReminderSwitch />
        {programs.length > 0 && (
          <label className="stack">
            {t('settings.active')}
            <select
              className="field"
              value={settings?.activeProgram ?? ''}
              onChange={(event) => void change({ activeProgram: event.currentTarget.value })}
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
      <section className="panel">
        <NewProgramForm
          label={t('settings.new')}
          onCreated={async (id) => {
            if (programs.length === 0) await changeSettings({ activeProgram: id });
          }}
        />
      </section>
    </div>
  );
}
