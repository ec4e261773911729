import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../messaging/client';
import { browser } from '../../../platform/browser';
import { CopyShape } from '../../components/copy-shape';
import { t } from '../../locales/page-words';

/** A tab on LinkedIn. */
interface LinkedInTab {
  id: number;
  title: string;
}

/** What a page's shape is, and the way to copy that of a LinkedIn page that is open. */
export function ReportPanel({ client }: { client: Client }) {
  const tabs = useLinkedInTabs();
  const [chosen, setChosen] = useState<number | null>(null);
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <section className="panel">
      <h2>{t('health.report')}</h2>
      <p className="soft">{t('health.report.text')}</p>
      {tab === undefined ? (
        <p>{t('health.report.none')}</p>
      ) : (
        <div className="report">
          <label className="stack">
            {t('health.report.tab')}
            <select className="field" value={tab.id} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {tabs.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <CopyShape key={tab.id} take={async () => (await client('page.shape', { tabId: tab.id })).shape} />
        </div>
      )}
    </section>
  );
}

/** The LinkedIn tabs that are open, the one used last first. */
function useLinkedInTabs(): LinkedInTab[] {
  const [tabs, setTabs] = useState<LinkedInTab[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.tabs
        .query({ url: 'https://www.linkedin.com/*' })
        .then((found) =>
          setTabs(
            found
              .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
              .flatMap(({ id, title = '' }) => (id === undefined ? [] : [{ id, title }])),
          ),
        );
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return tabs;
}
