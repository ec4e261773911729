import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Client } from '../../../messaging/client';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useProgram } from '../../hooks/use-program';
import { t } from '../../locales/page-words';
import { AgendaScreen } from '../agenda/agenda-screen';
import { ContactsScreen } from '../contacts/contacts-screen';
import { HealthScreen } from '../health/health-screen';
import { HistoryScreen } from '../history/history-screen';
import { ImportScreen } from '../import/import-screen';
import { IssuesScreen } from '../issues/issues-screen';
import { LearntScreen } from '../learnt/learnt-screen';
import { NominationsScreen } from '../nominations/nominations-screen';
import { QueueScreen } from '../queue/queue-screen';
import { ReviewScreen } from '../review/review-screen';
import { RunScreen } from '../run/run-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { WelcomeScreen } from '../welcome/welcome-screen';
import { DashboardNav } from './dashboard-nav';
import { nameScreen } from './nav-links';
import { useRouteInProgram } from './use-route-in-program';
import { useScreenFocus } from './use-screen-focus';

/** Muster's full page: navigation on the left, one screen for each hash route. */
export function Dashboard({
  createImportWorker,
  createExportWorker,
  client,
}: {
  createImportWorker: () => Worker;
  createExportWorker: () => Worker;
  client: Client;
}) {
  const choice = useProgram();
  const route = useRouteInProgram(choice);
  const [screen = 'contacts', ...path] = route ?? [];
  const mainRef = useScreenFocus(route && [screen, ...path]);
  const [visit, setVisit] = useState(0);
  const { programs, program, error } = choice;

  const show = (): ComponentChildren => {
    if (error !== null && programs === undefined)
      return (
        <div className="readable">
          <ErrorNote text={error} />
        </div>
      );
    if (programs === undefined || route === null) return <p className="soft readable">{t('page.loading')}</p>;
    if (screen === 'welcome') return <WelcomeScreen program={program} onCreated={choice.choose} />;
    if (screen === 'health') return <HealthScreen client={client} />;
    if (screen === 'settings') return <SettingsScreen programs={programs} />;
    if (program === undefined)
      return (
        <EmptyState isScreen title={t('page.noProgram.title')} text={t('page.noProgram.text')}>
          <a className="button primary" href="#/welcome">
            {t('page.noProgram.do')}
          </a>
        </EmptyState>
      );
    // The key gives each program screens of its own, so that nothing of one client stays when the next is chosen.
    switch (screen) {
      case 'import':
        return <ImportScreen key={program.id} program={program} createWorker={createImportWorker} visit={visit} />;
      case 'run':
        return <RunScreen key={program.id} program={program} client={client} />;
      case 'nominations':
        return <NominationsScreen key={program.id} program={program} />;
      case 'queue':
        return <QueueScreen key={program.id} program={program} createExportWorker={createExportWorker} visit={visit} />;
      case 'agenda':
        return <AgendaScreen key={program.id} program={program} createExportWorker={createExportWorker} />;
      case 'review':
        return <ReviewScreen key={program.id} program={program} />;
      case 'issues':
        return <IssuesScreen key={program.id} program={program} path={path} />;
      case 'history':
        return <HistoryScreen key={program.id} program={program} />;
      case 'learnt':
        return <LearntScreen key={program.id} program={program} />;
      default:
        return <ContactsScreen key={program.id} program={program} contactId={path[0] ?? null} />;
    }
  };

  return (
    <div className="muster dashboard">
      <a className="skip button" href="#main" onClick={skipToMain}>
        {t('nav.skip')}
      </a>
      <DashboardNav screen={screen} choice={choice} onVisit={() => setVisit(visit + 1)} />
      {/* Each screen begins at its top, and is told as another to those who listen. */}
      <main key={screen} ref={mainRef} id="main" tabIndex={-1} aria-label={nameScreen(screen)}>
        {show()}
      </main>
    </div>
  );
}

/** The address names the screen, so a plain link to the content would lose it. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
