import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../../platform/browser';
import { watchSettings } from '../../../platform/settings';
import { useWorld } from '../../hooks/world-context';

/** The tab in front of the panel's window, and a number that grows whenever its card may have changed. */
export interface ActiveTab {
  tabId: number | null;
  revision: number;
}

/** Follows the tab in front: another tab, another page, a fresh observation, a changed record or setting. */
export function useActiveTab(): ActiveTab {
  const { store } = useWorld();
  const [tab, setTab] = useState<ActiveTab>({ tabId: null, revision: 0 });

  useEffect(() => {
    let isGone = false;
    const look = () =>
      void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
        if (!isGone) setTab(({ revision }) => ({ tabId: active?.id ?? null, revision: revision + 1 }));
      });
    const onStored = (_: unknown, area: string) => area === 'session' && look();
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    browser.storage.onChanged.addListener(onStored);
    const stopSettings = watchSettings(look);
    const stopRecords = store.watch(
      async () => {
        const programs = await store.programs.all();
        return Promise.all(programs.map(({ id }) => store.in(id).events.latest(1)));
      },
      look,
      look,
    );
    return () => {
      isGone = true;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      browser.storage.onChanged.removeListener(onStored);
      stopSettings();
      stopRecords();
    };
  }, [store]);

  return tab;
}
