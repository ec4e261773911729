import { useCallback } from 'preact/hooks';
import type { ProfileKind } from '../../../domain/observation';
import { countPagesSince, type KindHealth } from '../../../domain/reading-health';
import { addDays } from '../../../domain/use';
import type { Client } from '../../../messaging/client';
import { localDay } from '../../../platform/clock';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { KindPanel } from './kind-panel';
import { ReportPanel } from './report-panel';

/** The shares are of so many days. */
const DAYS = 30;

/** How well LinkedIn's pages are read: for each kind of page its fields, what is not read any more, and how to report it. */
export function HealthScreen({ client }: { client: Client }) {
  const world = useWorld();
  const { value: kinds, error } = useLive(useCallback(() => world.store.readings.all(), [world]));
  const since = addDays(localDay(world.now()), 1 - DAYS);
  const profiles = (kinds ?? []).filter(isProfile);
  const unknown = kinds?.find(({ kind }) => kind === 'unknown');
  return (
    <div className="readable">
      <PageHead title={t('health.title')} text={t('health.text')} />
      {error !== null && <ErrorNote text={error} />}
      {kinds?.length === 0 && <EmptyState title={t('health.none.title')} text={t('health.none.text')} />}
      {profiles.sort(byTrouble).map((health) => (
        <KindPanel key={health.kind} health={health} since={since} days={DAYS} />
      ))}
      {unknown !== undefined && <UnknownPages pages={countPagesSince(unknown, since)} />}
      <ReportPanel client={client} />
    </div>
  );
}

function UnknownPages({ pages }: { pages: number }) {
  if (pages === 0) return null;
  return (
    <section className="panel">
      <h2>{t.count('health.unknown', pages)}</h2>
      <p className="soft">{t('health.unknown.text', { days: DAYS })}</p>
    </section>
  );
}

function isProfile(health: KindHealth): health is KindHealth & { kind: ProfileKind } {
  return health.kind !== 'unknown';
}

/** Kinds that have lost fields come first, then those read last. */
function byTrouble(a: KindHealth, b: KindHealth): number {
  const lost = Object.keys(b.lost).length - Object.keys(a.lost).length;
  return lost !== 0 ? lost : (a.recent.at(-1)?.day ?? '') < (b.recent.at(-1)?.day ?? '') ? 1 : -1;
}
