import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../domain/said';
import { changeSettings, readSettings, watchSettings, type Settings } from '../../platform/settings';
import { sayIt } from '../locales/card-words';

/** The settings of this browser, and the way to change some of them. */
export interface SettingsControl {
  /** Kept fresh; null until they are read. */
  settings: Settings | null;
  /** Why they could not be read, in words for the user. */
  error: string | null;
  /** Shows at once what was chosen, while the browser still stores it. Rejects, and shows what is stored, where that fails. */
  change: (change: Partial<Settings>) => Promise<void>;
}

/** Reads, follows and changes the settings of this browser. */
export function useSettings(): SettingsControl {
  const [stored, setStored] = useState<Settings | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState<readonly Partial<Settings>[]>([]);
  useEffect(() => {
    readSettings().then(setStored, () => setError(sayIt(say('store.broken'))));
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
  return { settings, error, change };
}
