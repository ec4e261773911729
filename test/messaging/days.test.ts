import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { NextAction } from '../../src/domain/next-action';
import { remind } from '../../src/messaging/reminder';
import { startDays } from '../../src/messaging/start-days';
import { refreshToolbar, viewToolbar } from '../../src/messaging/toolbar';
import { settingsIn, type Settings } from '../../src/platform/settings-in';
import { makeWorld, putRows, row, seed, type TestWorld } from '../actions/test-world';
import { sayAsWorker, sayMessage } from './in-english';

type Hear = (...args: unknown[]) => void;

const fake = vi.hoisted(() => {
  const event = () => {
    const heard = new Set<Hear>();
    return {
      addListener: (hear: Hear) => void heard.add(hear),
      fire: (...args: unknown[]) => heard.forEach((hear) => hear(...args)),
      forget: () => heard.clear(),
    };
  };
  const notifications = { create: vi.fn(async () => ''), clear: vi.fn(async () => true), onClicked: event() };
  const local = new Map<string, unknown>();
  return {
    local,
    notifications,
    opened: vi.fn(async (_hash: string) => undefined),
    browser: {
      action: {
        setBadgeText: vi.fn(async () => undefined),
        setBadgeBackgroundColor: vi.fn(async () => undefined),
        setTitle: vi.fn(async () => undefined),
        setIcon: vi.fn(async () => undefined),
      },
      alarms: { create: vi.fn(), clear: vi.fn(async () => true), onAlarm: event() },
      runtime: { onInstalled: event(), onStartup: event(), getURL: (path: string) => `chrome-extension://x${path}` },
      permissions: { onAdded: event() },
      storage: {
        local: {
          get: async (key: string) => ({ [key]: local.get(key) }),
          set: async (change: object) => Object.entries(change).forEach(([key, value]) => local.set(key, value)),
        },
      },
      notifications: undefined as unknown,
    },
    settings: { now: {} as Settings, onChange: (() => undefined) as Hear },
  };
});

vi.mock('../../src/platform/browser', () => ({ browser: fake.browser }));
vi.mock('../../src/platform/open-dashboard-page', () => ({ openDashboardPage: fake.opened }));
vi.mock('../../src/platform/settings', () => ({
  readSettings: async () => fake.settings.now,
  watchSettings: (hear: Hear) => void (fake.settings.onChange = hear),
}));

const { browser, notifications } = fake;
const noSettings = settingsIn({ local: { get: async () => ({}) } } as unknown as Parameters<typeof settingsIn>[0]);

let world: TestWorld;
let programId: string;
let contacts: Contact[];
let counted: number;

const around = () => ({
  world,
  say: sayMessage,
  readSettings: async () => fake.settings.now,
  refreshToolbar: async () => void (counted += 1),
});
const action = (id: string, dueOn: string, contact = 0): NextAction => ({
  ...{ id, programId, contactId: contacts[contact]!.id, accountId: null, what: id, dueOn, owner: 'Kim' },
  createdAt: '2026-01-01T00:00:00.000Z',
});
const choose = (change: Partial<Settings>) => (fake.settings.now = { ...fake.settings.now, ...change });
const goOff = (name: string) => browser.alarms.onAlarm.fire({ name });
const told = () => notifications.create.mock.calls as unknown as [string, { message: string }][];

beforeEach(async () => {
  vi.clearAllMocks();
  // What listens for one test would answer in the next.
  [notifications.onClicked, browser.alarms.onAlarm, browser.runtime.onStartup, browser.runtime.onInstalled].forEach(
    (event) => event.forget(),
  );
  fake.local.clear();
  world = makeWorld();
  const { program, contacts: seeded } = await seed(world, [row(2), row(3), row(4, { status: 'do-not-contact' })]);
  [programId, contacts, counted] = [program.id, seeded, 0];
  fake.settings.now = { ...(await noSettings.read()), activeProgram: programId, remindsAt: '00:00' };
  browser.notifications = notifications;
});

describe('the toolbar', () => {
  it('shows how much is due in the active programs, and says what the number is', async () => {
    await putRows(world, programId, 'nextActions', action('a', '2026-03-01'), action('b', '2026-02-01'));
    await putRows(world, programId, 'nextActions', action('later', '2026-03-04'), action('never', '2026-03-01', 2));
    const other = await seed(world);
    await putRows(world, other.program.id, 'nextActions', {
      ...action('o', '2026-03-01'),
      programId: other.program.id,
    });
    await refreshToolbar(around());
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '2' });
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({ title: 'Muster: 2 next actions due' });
    choose({ activeProgram: 'all' });
    await refreshToolbar(around());
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '3' });
  });

  it('shows nothing where nothing is due, and is grey while paused', async () => {
    choose({ isPaused: true });
    await refreshToolbar(around());
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(browser.action.setTitle).toHaveBeenLastCalledWith({ title: 'Muster: paused on LinkedIn' });
    expect(browser.action.setIcon).toHaveBeenLastCalledWith({
      path: { 16: '/icon/paused-16.png', 32: '/icon/paused-32.png' },
    });
  });

  it('has room for two digits, and speaks the language of the browser', () => {
    const view = viewToolbar(120, { isPaused: false, pausedKinds: ['lists'] }, sayAsWorker('de'));
    expect(view).toEqual({
      count: '99+',
      title: 'Muster: 120 nächste Schritte fällig, auf Listen pausiert',
      isPaused: false,
    });
  });

  it('counts anew when a day begins, the browser starts, or a setting changes', async () => {
    startDays(around());
    goOff('new-day');
    browser.runtime.onStartup.fire();
    fake.settings.onChange();
    expect(counted).toBe(3);
    await vi.waitFor(() => expect(browser.alarms.create).toHaveBeenCalledTimes(3));
    const alarms = browser.alarms.create.mock.calls.map(([name]) => name as string);
    expect(new Set(alarms)).toEqual(new Set(['new-day']));
  });
});

describe('the reminder', () => {
  const due = () => putRows(world, programId, 'nextActions', action('a', '2026-03-01'), action('b', '2026-02-01', 1));

  it('says once a day how much is due, and names nobody', async () => {
    await due();
    choose({ reminds: true });
    startDays(around());
    goOff('remind');
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    expect(told()[0]![1].message).toBe('2 next actions are due.');
    await remind(around());
    expect(told()).toHaveLength(1);
    world.wait(1);
    browser.runtime.onStartup.fire();
    await vi.waitFor(() => expect(told()).toHaveLength(2));
  });

  it('names people where the user says so', async () => {
    await due();
    choose({ reminds: true, remindsByName: true });
    startDays(around());
    goOff('remind');
    await vi.waitFor(() =>
      expect(told()[0]?.[1].message).toBe('2 next actions are due, among them Ann Dogwood and Ann Cedar.'),
    );
  });

  it.each<[string, Partial<Settings>]>([
    ['switched off', { reminds: false }],
    ['the hour is still to come', { reminds: true, remindsAt: '23:59' }],
    ['nothing is due', { reminds: true, activeProgram: null }],
  ])('is silent where %s', async (_, change) => {
    await due();
    choose(change);
    await remind(around());
    expect(told()).toEqual([]);
  });

  it('is silent without the permission, and sets its alarm only where it is wanted', async () => {
    await due();
    choose({ reminds: true });
    browser.notifications = undefined;
    startDays(around());
    fake.settings.onChange();
    await remind(around());
    expect(told()).toEqual([]);
    expect(browser.alarms.create.mock.calls.map(([name]) => name as string)).toContain('remind');
    choose({ reminds: false });
    fake.settings.onChange();
    await vi.waitFor(() => expect(browser.alarms.clear).toHaveBeenCalledWith('remind'));
  });

  it('opens the agenda of the most urgent action when it is pressed', async () => {
    await due();
    startDays(around());
    notifications.onClicked.fire('due');
    await vi.waitFor(() => expect(fake.opened).toHaveBeenCalledWith(`#/in/${programId}/agenda`));
    expect(notifications.clear).toHaveBeenCalledWith('due');
  });
});
