import type { Storage } from './browser';

/** What the user chose for this browser, apart from any program. */
export interface Settings {
  /** The id of the program that is active, `all` for every one, null while there is none. */
  activeProgram: string | null;
  /** Where the card shows. `unset` until the first-run notice was answered: until then nothing is put into a page. */
  surface: 'overlay' | 'panel' | 'unset';
  /** Paused: Muster does nothing on LinkedIn. */
  isPaused: boolean;
  /** Marks stand beside the program's people in lists, where the card shows on the page. */
  hasBadges: boolean;
}

/** The settings, as kept in the browser's local storage. */
export interface SettingsStore {
  /** Reads the settings; those never set have their defaults. */
  read(): Promise<Settings>;
  /** Changes some settings and leaves the others. */
  change(change: Partial<Settings>): Promise<void>;
  /** Calls back with the whole settings after each change, from whichever context. Returns the way to stop. */
  watch(onChange: (settings: Settings) => void): () => void;
}

const DEFAULTS: Settings = { activeProgram: null, surface: 'unset', isPaused: false, hasBadges: true };

/** The settings in this storage: Muster's own pages and the page script reach the same one by different ways. */
export function settingsIn(storage: Pick<Storage.Static, 'local' | 'onChanged'>): SettingsStore {
  const read = async () => ({ ...DEFAULTS, ...(await storage.local.get(Object.keys(DEFAULTS))) });
  return {
    read,
    change: (change) => storage.local.set(change),
    watch: (onChange) => {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && Object.keys(DEFAULTS).some((key) => key in changes)) void read().then(onChange);
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
  };
}
