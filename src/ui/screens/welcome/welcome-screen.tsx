import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { changeSettings } from '../../../platform/settings';
import { NewProgramForm } from '../../components/new-program-form';
import { PageHead } from '../../components/page-head';
import { SurfaceChoice } from '../../components/surface-choice';
import { useSettings } from '../../hooks/use-settings';
import { t } from '../../locales/page-words';
import { FirstProfiles } from './first-profiles';
import { FirstVerdict } from './first-verdict';
import { SampleOffer } from './sample-offer';
import { Step } from './step';
import { useFirstRun } from './use-first-run';

/**
 * The first run, in three steps to the first verdict: a program, its contacts, a profile. Each is done by itself, wherever it is taken.
 * A sample program takes none of them.
 */
export function WelcomeScreen({
  program: shown,
  onCreated,
}: {
  /** The program that the dashboard shows. */
  program: Program | undefined;
  onCreated: (id: Id) => void;
}) {
  const { settings, change } = useSettings();
  const program = shown?.isSample === true ? undefined : shown;
  const run = useFirstRun(program?.id);
  const hasChosen = settings !== null && settings.surface !== 'unset';
  const hasContacts = run !== undefined && run.contacts > 0;
  const verdict = run?.verdict ?? null;
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
        <Step number={2} title={t('welcome.import')} isDone={hasContacts}>
          {hasContacts ? (
            <p>{t.count('welcome.import.done', run.contacts)}</p>
          ) : (
            <p className="soft">{t('welcome.import.text')}</p>
          )}
          {program !== undefined && (
            <a className={hasContacts ? 'button' : 'button primary'} href="#/import">
              {t('welcome.import.do')}
            </a>
          )}
        </Step>
        <Step number={3} title={t('welcome.profile')} isDone={verdict !== null && hasChosen}>
          <SurfaceChoice chosen={settings?.surface} onChoose={(surface) => void change({ surface })} />
          {hasContacts && hasChosen && verdict === null && <FirstProfiles suggested={run.suggested} />}
          {hasChosen && verdict !== null && <FirstVerdict verdict={verdict} surface={settings.surface} />}
        </Step>
      </ol>
      {shown === undefined && <SampleOffer onCreated={onCreated} />}
    </div>
  );
}
