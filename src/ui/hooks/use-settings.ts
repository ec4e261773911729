import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { changeSettings, readSettings, watchSettings, type Settings } from '../../platform/settings';

/** The settings of this browser, and the way to change some of them. */
export interface SettingsControl {
  /** Kept fresh; null until they are read. */
  settings: Settings | null;
  /** Shows at once what was chosen, while the browser still stores it. Rejects, and shows what is stored, where that fails. */
  change: (change: Partial<Settings>) => Promise<void>;
}

/** Reads, follows and changes the settings of this browser. */
export function useSettings(): SettingsControl {
  const [stored, setStored] = useState<Settings | null>(null);
  const [pending, setPending] = useState<readonly Partial<Settings>[]>([]);
  useEffect(() => {
    void readSettings().then(setStored);
    return watchSettings(setStored);
  }, []);
  const change = useCallback(async (wish: Partial<Settings>) => {
    setPending((all) => [...all, wish]);
    try {
      await changeSettings(wish);
    } finally {
      setStored(await readSettings());
      setPending((all) => all.filter((one) => one !== wish));
    }
  }, []);
  const settings = useMemo(
    () => stored && pending.reduce<Settings>((all, one) => ({ ...all, ...one }), stored),
    [stored, pending],
  );
  return { settings, change };
}
