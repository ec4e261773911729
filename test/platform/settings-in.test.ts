import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settingsIn } from '../../src/platform/settings-in';

let kept: Record<string, unknown>;
let listeners: Set<(changes: object, area: string) => void>;
beforeEach(() => {
  kept = {};
  listeners = new Set();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const storage = {
  local: {
    get: async () => ({ ...kept }),
    set: async (change: object) => {
      Object.assign(kept, change);
      listeners.forEach((listener) => listener(change, 'local'));
    },
  },
  onChanged: {
    addListener: (listener: never) => void listeners.add(listener),
    removeListener: (listener: never) => void listeners.delete(listener),
  },
};
const settings = settingsIn(storage as unknown as Parameters<typeof settingsIn>[0]);

const DEFAULTS = {
  activeProgram: null,
  surface: 'unset',
  isPaused: false,
  pausedKinds: [],
  hasBadges: true,
  reminds: false,
  remindsAt: '09:00',
  remindsByName: false,
};

it('has defaults: nothing is put into a page before the user chose, and nobody is reminded', async () =>
  expect(await settings.read()).toEqual(DEFAULTS));

it('changes one setting and leaves the others', async () => {
  await settings.change({ surface: 'panel' });
  await settings.change({ isPaused: true });
  expect(await settings.read()).toEqual({ ...DEFAULTS, surface: 'panel', isPaused: true });
});

it('tells of changes of settings only, until stopped', async () => {
  const onChange = vi.fn();
  const stop = settings.watch(onChange);
  await settings.change({ isPaused: true });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ isPaused: true })));
  listeners.forEach((listener) => listener({ other: {} }, 'local'));
  listeners.forEach((listener) => listener({ isPaused: {} }, 'session'));
  stop();
  await settings.change({ isPaused: false });
  expect(onChange).toHaveBeenCalledOnce();
});

it('waits for a storage that is locked, for some seconds', async () => {
  vi.useFakeTimers();
  const locked = new Error('IO error: LOCK: File currently in use.');
  const get = vi.spyOn(storage.local, 'get').mockRejectedValueOnce(locked).mockRejectedValueOnce(locked);
  const read = settings.read();
  await vi.runAllTimersAsync();
  expect(await read).toEqual(DEFAULTS);
  get.mockRejectedValue(locked);
  const failed = expect(settings.read()).rejects.toBe(locked);
  await vi.runAllTimersAsync();
  await failed;
});
