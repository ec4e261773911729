import { useEffect, useState } from 'react';
import { readSettings, watchSettings, type Settings } from '../../platform/settings';

/** The settings of this browser, kept fresh; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
