// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Settings } from '../../src/platform/settings';
import { SurfaceChoice } from '../../src/ui/components/surface-choice';
import { useSettings } from '../../src/ui/hooks/use-settings';
import { render, text, user } from './render';

const storage = vi.hoisted(() => ({
  settings: { activeProgram: null, surface: 'unset', isPaused: false } as Settings,
  read: (): Promise<Settings> => Promise.resolve(storage.settings),
  write: (): Promise<void> => Promise.resolve(),
}));

vi.mock('../../src/platform/settings', () => ({
  readSettings: () => storage.read(),
  watchSettings: () => () => {},
  changeSettings: () => storage.write(),
}));

function Choice() {
  const { settings, change } = useSettings();
  return <SurfaceChoice chosen={settings?.surface} onChoose={(surface) => void change({ surface }).catch(() => {})} />;
}

const radios = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ checked }) => checked);
const choose = () => user(() => document.querySelector<HTMLInputElement>('input[type=radio]')!.click());

it('shows a choice while it is still being stored', async () => {
  storage.write = () => new Promise(() => {});
  await render(<Choice />);
  expect(radios()).toEqual([false, false]);
  await choose();
  expect(radios()).toEqual([true, false]);
});

it('shows what is stored where a choice could not be', async () => {
  storage.write = () => Promise.reject(new Error('The disk is full.'));
  await render(<Choice />);
  await choose();
  expect(radios()).toEqual([false, false]);
});

it('says in words that they could not be read', async () => {
  storage.read = () => Promise.reject(new Error('IO error'));
  const Told = () => <p>{useSettings().error}</p>;
  await render(<Told />);
  expect(text()).toContain('Restart the browser');
});
