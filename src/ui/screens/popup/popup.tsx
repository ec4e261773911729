import { useCallback } from 'preact/hooks';
import { localDay } from '../../../platform/clock';
import { openDashboardPage } from '../../../platform/open-dashboard-page';
import { openSidePanel } from '../../../platform/side-panel';
import type { ProgramNumbers } from '../../../store/program-records';
import { BadgesSwitch } from '../../components/badges-switch';
import { Icon } from '../../components/icon';
import { Mark } from '../../components/mark';
import { NumberStrip } from '../../components/number-strip';
import { PageIcon } from '../../components/page-icon';
import { ErrorNote } from '../../components/error-note';
import { useLive } from '../../hooks/use-live';
import { useSettings } from '../../hooks/use-settings';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The popup: today's numbers, the active program, the pause, and the ways on. `windowId` is the browser window it belongs to. */
export function Popup({ windowId }: { windowId: number | undefined }) {
  const { store } = useWorld();
  const { settings, change } = useSettings();
  const { value: programs, error } = useLive(useCallback(() => store.programs.all(), [store]));
  if (error !== null) return <ErrorNote text={error} />;
  if (settings === null || programs === undefined) return <main className="muster popup" aria-busy="true" />;
  const go = (hash: string) => void openDashboardPage(hash).then(() => window.close());
  if (programs.length === 0)
    return (
      <main className="muster popup">
        <h1 className="brand">
          <Mark />
          Muster
        </h1>
        <p className="soft">{t('popup.setUp.text')}</p>
        <button className="button primary" type="button" onClick={() => go('#/welcome')}>
          {t('popup.setUp')}
        </button>
      </main>
    );
  const { isPaused, surface, activeProgram } = settings;
  return (
    <main className="muster popup">
      <h1 className="brand">
        <Mark />
        Muster
      </h1>
      <select
        className="field"
        aria-label={t('nav.program')}
        value={activeProgram ?? ''}
        onChange={(event) => void change({ activeProgram: event.currentTarget.value })}
      >
        {activeProgram === null && <option value="" />}
        {programs.map((program) => (
          <option key={program.id} value={program.id}>
            {program.name}
          </option>
        ))}
        {programs.length > 1 && <option value="all">{t('popup.all')}</option>}
      </select>
      <TodaysNumbers shown={programs.filter(({ id }) => activeProgram === 'all' || activeProgram === id)} />
      {surface === 'unset' && (
        <p className="note tone-warn">
          <Icon name="warning" />
          <span>
            {t('popup.unset')}{' '}
            <button className="link" type="button" onClick={() => go('#/welcome')}>
              {t('popup.choose')}
            </button>
          </span>
        </p>
      )}
      <BadgesSwitch settings={settings} change={change} />
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
        <button
          className="button wide"
          type="button"
          aria-pressed={isPaused}
          onClick={() => void change({ isPaused: !isPaused })}
        >
          {isPaused ? <PageIcon name="play" /> : <Icon name="pause" />}
          {t(isPaused ? 'popup.resume' : 'popup.pause')}
        </button>
      </div>
    </main>
  );
}

function TodaysNumbers({ shown }: { shown: { id: string; staleAfterDays: number }[] }) {
  const world = useWorld();
  const key = JSON.stringify(shown.map(({ id, staleAfterDays }) => ({ id, staleAfterDays })));
  const { value } = useLive(
    useCallback(async () => {
      const today = localDay(world.now());
      const programs = JSON.parse(key) as typeof shown;
      return sum(await Promise.all(programs.map((one) => world.store.in(one.id).numbers(today, one.staleAfterDays))));
    }, [world, key]),
  );
  return (
    <>
      <NumberStrip
        numbers={[
          { label: t('popup.toDecide'), value: value?.toDecide ?? 0, tone: 'warn' },
          { label: t('popup.queued'), value: value?.queued ?? 0, tone: 'info' },
          { label: t('popup.verified'), value: value?.verifiedToday ?? 0, tone: 'good' },
          { label: t('popup.due'), value: value?.dueActions ?? 0, tone: 'warn' },
        ]}
      />
      {value !== undefined && (
        <p className="soft small">{t('popup.fresh', { fresh: value.fresh, contacts: value.contacts })}</p>
      )}
    </>
  );
}

type Shown = Pick<ProgramNumbers, 'toDecide' | 'queued' | 'verifiedToday' | 'dueActions' | 'fresh' | 'contacts'>;

function sum(all: Shown[]): Shown {
  const total = (key: keyof Shown) => all.reduce((value, numbers) => value + numbers[key], 0);
  return {
    toDecide: total('toDecide'),
    queued: total('queued'),
    verifiedToday: total('verifiedToday'),
    dueActions: total('dueActions'),
    fresh: total('fresh'),
    contacts: total('contacts'),
  };
}
