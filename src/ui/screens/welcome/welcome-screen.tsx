import type { ComponentChildren } from 'preact';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { changeSettings } from '../../../platform/settings';
import { Icon } from '../../components/icon';
import { NewProgramForm } from '../../components/new-program-form';
import { PageHead } from '../../components/page-head';
import { SurfaceChoice } from '../../components/surface-choice';
import { useSettings } from '../../hooks/use-settings';
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
            <>
              <p className="soft">{t('welcome.program.text')}</p>
              <NewProgramForm
                label={t('welcome.program.name')}
                isMain
                onCreated={async (id) => {
                  await changeSettings({ activeProgram: id });
                  onCreated(id);
                }}
              />
            </>
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
  children: ComponentChildren;
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
