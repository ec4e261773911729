import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Program } from '../../../domain/program';
import { openDashboardPage } from '../../../platform/open-dashboard-page';
import type { PageKind } from '../../../platform/settings';
import { openSidePanel } from '../../../platform/side-panel';
import { BadgesSwitch } from '../../components/badges-switch';
import { ErrorNote } from '../../components/error-note';
import { Mark } from '../../components/mark';
import { Note } from '../../components/note';
import { PageIcon } from '../../components/page-icon';
import { useLive } from '../../hooks/use-live';
import { type SettingsControl, useSettings } from '../../hooks/use-settings';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { AgendaSection } from './agenda-section';
import { CardButton } from './card-button';
import { PauseControls } from './pause-controls';
import { RunSection } from './run-section';
import { TodaysNumbers } from './todays-numbers';
import { useToday } from './use-today';

/** Where the popup was opened. */
export interface PopupPlace {
  /** The browser window it belongs to. */
  windowId: number | undefined;
  /** The kind of LinkedIn's pages that the tab in front shows; null for any other page. */
  kindInFront: PageKind | null;
  /** Asks the page in front to open its card. Rejects where Muster is not in it, as in a tab from before it was installed. */
  askForCard: () => Promise<void>;
}

/** Opens the dashboard at a hash route; the popup goes. */
function go(hash: string): void {
  void openDashboardPage(hash).then(() => window.close());
}

/** The popup: today's numbers, what is due, the review run, the active program, the pauses, and the ways on. */
export function Popup(place: PopupPlace) {
  const { store } = useWorld();
  const control = useSettings();
  const { settings } = control;
  const { value: programs, error: recordsError } = useLive(useCallback(() => store.programs.all(), [store]));
  const error = recordsError ?? control.error;
  if (error !== null && (settings === null || programs === undefined))
    return (
      <Frame isBusy={false}>
        <ErrorNote text={error} />
      </Frame>
    );
  if (settings === null || programs === undefined) return <Frame isBusy />;
  if (programs.length === 0)
    return (
      <Frame isBusy={false}>
        <p className="soft">{t('popup.setUp.text')}</p>
        <button className="button primary" type="button" onClick={() => go('#/welcome')}>
          {t('popup.setUp')}
        </button>
      </Frame>
    );
  return <OfPrograms programs={programs} control={control} place={place} />;
}

function OfPrograms({
  programs,
  control,
  place,
}: {
  programs: readonly Program[];
  control: SettingsControl;
  place: PopupPlace;
}) {
  const { windowId, kindInFront } = place;
  const { settings, change } = control;
  const activeProgram = settings?.activeProgram ?? null;
  const shown = programs.filter(({ id }) => activeProgram === 'all' || activeProgram === id);
  const { value: today, error } = useToday(shown);
  return (
    <Frame isBusy={today === undefined && error === null}>
      <select
        className="field"
        aria-label={t('nav.program')}
        value={activeProgram ?? ''}
        onChange={(event) => void change({ activeProgram: event.currentTarget.value })}
      >
        {shown.length === 0 && <option value={activeProgram ?? ''}>{t('popup.program')}</option>}
        {programs.map((program) => (
          <option key={program.id} value={program.id}>
            {program.name}
          </option>
        ))}
        {programs.length > 1 && <option value="all">{t('popup.all')}</option>}
      </select>
      {error !== null && <ErrorNote text={error} />}
      {settings?.surface === 'unset' && (
        <Note tone="warn">
          {t('popup.unset')}{' '}
          <button className="link" type="button" onClick={() => go('#/welcome')}>
            {t('popup.choose')}
          </button>
        </Note>
      )}
      {today !== undefined && shown.length > 0 && (
        <>
          {today.numbers.contacts === 0 ? (
            <Note tone="quiet">
              {t('popup.noContacts')}{' '}
              <button className="link" type="button" onClick={() => go('#/import')}>
                {t('popup.import')}
              </button>
            </Note>
          ) : (
            <TodaysNumbers today={today} />
          )}
          <AgendaSection today={today} onOpen={go} />
          {today.numbers.contacts > 0 && <RunSection run={today.run} onOpen={() => go('#/run')} />}
        </>
      )}
      {today !== undefined && (
        <>
          {settings !== null && <CardButton settings={settings} place={place} />}
          <div className="popup-actions">
            <button className="button primary" type="button" onClick={() => go('#/contacts')}>
              {t('popup.dashboard')}
            </button>
            <button
              className="button"
              type="button"
              disabled={windowId === undefined}
              onClick={() => windowId !== undefined && void openSidePanel(windowId).then(() => window.close())}
            >
              <PageIcon name="panel" />
              {t('popup.panel')}
            </button>
          </div>
          <div className="row spread">
            <PauseControls {...control} kindInFront={kindInFront} />
            <BadgesSwitch {...control} />
          </div>
        </>
      )}
    </Frame>
  );
}

/** The popup's own frame: whole from the start, so that nothing jumps while the records are read. */
function Frame({ isBusy, children }: { isBusy: boolean; children?: ComponentChildren }) {
  return (
    <main className="muster popup" id="main" tabIndex={-1} aria-busy={isBusy}>
      <header className="row spread">
        <h1 className="brand">
          <Mark />
          Muster
        </h1>
        <button
          className="button plain square"
          type="button"
          title={t('nav.settings')}
          aria-label={t('nav.settings')}
          onClick={() => go('#/settings')}
        >
          <PageIcon name="sliders" />
        </button>
      </header>
      {children}
    </main>
  );
}
