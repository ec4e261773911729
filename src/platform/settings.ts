import { browser } from './browser';

/** What the user chose for this browser, apart from any program. */
export interface Settings {
  /** The id of the program that is active, `all` for every one, null while there is none. */
  activeProgram: string | null;
  /** Where the card shows. `unset` until the first-run notice was answered: until then nothing is put into a page. */
  surface: 'overlay' | 'panel' | 'unset';
  /** Paused: Muster does nothing on LinkedIn. */
  isPaused: boolean;
}

const DEFAULTS: Settings = { activeProgram: null, surface: 'unset', isPaused: false };

/** Reads the settings; those never set have their defaults. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await browser.storage.local.get(Object.keys(DEFAULTS))) };
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back with the whole settings after each change, from whichever context. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(DEFAULTS).some((key) => key in changes)) void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
