// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/platform/settings';
import { ReminderSwitch } from '../../src/ui/screens/agenda/reminder-switch';
import { clear, render, text, user } from './render';

const browser = vi.hoisted(() => ({
  settings: {} as Settings,
  isPermitted: false,
  answer: false,
  onChange: (): void => undefined,
}));

vi.mock('../../src/platform/settings', () => ({
  readSettings: async () => browser.settings,
  watchSettings: () => () => undefined,
  changeSettings: async (change: Partial<Settings>) => {
    browser.settings = { ...browser.settings, ...change };
  },
}));
vi.mock('../../src/platform/notifications', () => ({
  mayNotify: async () => browser.isPermitted,
  askToNotify: async () => {
    browser.isPermitted ||= browser.answer;
    browser.onChange();
    return browser.answer;
  },
  watchPermissions: (onChange: () => void) => {
    browser.onChange = onChange;
    return () => undefined;
  },
}));

const box = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!;
const press = () => user(() => box().click());

beforeEach(() => {
  browser.settings = { reminds: false, remindsAt: '09:00', remindsByName: false } as Settings;
  browser.isPermitted = browser.answer = false;
});
afterEach(clear);

it('is on once the browser permits it, with nobody named', async () => {
  browser.answer = true;
  await render(<ReminderSwitch />);
  expect(box().checked).toBe(false);
  await press();
  expect(browser.settings.reminds).toBe(true);
  expect(box().checked).toBe(true);
  expect(document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]!.checked).toBe(false);
});

it('shows off, and says why, where the permission is refused', async () => {
  await render(<ReminderSwitch />);
  await press();
  expect(box().checked).toBe(false);
  expect(browser.settings.reminds).toBe(false);
  expect(text()).toContain('did not give the permission');
});

it('shows off, and says why, where the permission is taken back', async () => {
  browser.settings = { ...browser.settings, reminds: true };
  browser.isPermitted = true;
  await render(<ReminderSwitch />);
  expect(box().checked).toBe(true);
  browser.isPermitted = false;
  await user(() => browser.onChange());
  expect(box().checked).toBe(false);
  expect(text()).toContain('was taken back');
});

it('asks nothing when it is switched off', async () => {
  browser.settings = { ...browser.settings, reminds: true };
  browser.isPermitted = true;
  await render(<ReminderSwitch />);
  await press();
  expect(browser.settings.reminds).toBe(false);
  expect(text()).not.toContain('permission');
});
