import type { Storage } from './browser';

/** The kinds of LinkedIn's pages on which Muster does something: a person's own, and such as list people. */
export type PageKind = 'profiles' | 'lists';

/** What the user chose for this browser, apart from any program. */
export interface Settings {
  /** The id of the program that is active, `all` for every one, null while there is none. */
  activeProgram: string | null;
  /** Where the card shows. `unset` until the first-run notice was answered: until then nothing is put into a page. */
  surface: 'overlay' | 'panel' | 'unset';
  /** Paused: Muster does nothing on LinkedIn. */
  isPaused: boolean;
  /** The kinds of pages on which Muster does nothing, while it is not paused as a whole. */
  pausedKinds: readonly PageKind[];
  /** Marks stand beside the program's people in lists, where the card shows on the page. */
  hasBadges: boolean;
  /** A notification tells of due next actions once a day, where the browser permits it. */
  reminds: boolean;
  /** The time of day at which it does: `HH:MM`, of the user's own clock. */
  remindsAt: string;
  /** The notification names people. It may show while the screen is locked, so it does not unless the user says so. */
  remindsByName: boolean;
}

/** The settings, as kept in the browser's local storage. */
export interface SettingsStore {
  /** Reads the settings; those never set have their defaults. Tries for some seconds before it rejects. */
  read(): Promise<Settings>;
  /** Changes some settings and leaves the others. */
  change(change: Partial<Settings>): Promise<void>;
  /** Calls back with the whole settings after each change, from whichever context. Returns the way to stop. */
  watch(onChange: (settings: Settings) => void): () => void;
}

const DEFAULTS: Settings = {
  activeProgram: null,
  surface: 'unset',
  isPaused: false,
  pausedKinds: [],
  hasBadges: true,
  reminds: false,
  remindsAt: '09:00',
  remindsByName: false,
};

/** Milliseconds before each further try to read: after a crash the browser may find its own storage locked for some time. */
const PAUSES = [250, 500, 1_000, 2_000, 4_000, 8_000];

/** The settings in this storage: Muster's own pages and the page script reach the same one by different ways. */
export function settingsIn(storage: Pick<Storage.Static, 'local' | 'onChanged'>): SettingsStore {
  const readOnce = async () => ({ ...DEFAULTS, ...(await storage.local.get(Object.keys(DEFAULTS))) });
  const read = async () => {
    for (const pause of PAUSES)
      try {
        return await readOnce();
      } catch {
        await new Promise((done) => setTimeout(done, pause));
      }
    return readOnce();
  };
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
