// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Menu } from '../../src/ui/components/menu';
import { button, clear, press, render, user } from './render';

afterEach(clear);

const chosen = vi.fn();
const onOuterKey = vi.fn();
const show = (isBusy = false) =>
  render(
    <div onKeyDown={onOuterKey}>
      <Menu
        label="Change status"
        isBusy={isBusy}
        items={['Active', 'Paused', 'Inactive', 'Retired'].map((label) => ({
          key: label,
          label,
          onChoose: () => chosen(label, document.activeElement?.textContent),
        }))}
      />
      <button>After</button>
    </div>,
  );
const items = () => [...document.querySelectorAll('[role=menuitem]')].map((one) => one.textContent);
const here = () => document.activeElement?.textContent;

it('opens on its first step, and goes around by the arrows', async () => {
  await show();
  expect(items()).toEqual([]);
  await user(() => button('Change status').click());
  expect(button('Change status').getAttribute('aria-expanded')).toBe('true');
  expect(here()).toBe('Active');
  await press('ArrowUp');
  expect(here()).toBe('Retired');
  await press('ArrowDown');
  expect(here()).toBe('Active');
  await press('End');
  expect(here()).toBe('Retired');
  await press('Home');
  expect(here()).toBe('Active');
});

it('opens on its last step by the arrow up', async () => {
  await show();
  button('Change status').focus();
  await press('ArrowUp');
  expect(here()).toBe('Retired');
});

it('goes to the step whose first letters are typed', async () => {
  await show();
  await user(() => button('Change status').click());
  await press('i');
  expect(here()).toBe('Inactive');
});

it('gives the keyboard back before it does the step, and keeps every key to itself', async () => {
  onOuterKey.mockClear();
  await show();
  await user(() => button('Change status').click());
  await press('p');
  await user(() => button('Paused').click());
  expect(chosen).toHaveBeenCalledExactlyOnceWith('Paused', 'Change status');
  expect(onOuterKey).not.toHaveBeenCalled();
  expect(items()).toEqual([]);
});

it('closes by Escape with the keyboard on its button, and when the keyboard goes elsewhere', async () => {
  await show();
  await user(() => button('Change status').click());
  await press('Escape');
  expect(items()).toEqual([]);
  expect(here()).toBe('Change status');
  await user(() => button('Change status').click());
  await user(() => button('After').focus());
  expect(items()).toEqual([]);
  expect(here()).toBe('After');
});

it('stays closed while a step runs', async () => {
  await show(true);
  await user(() => button('Change status').click());
  expect(items()).toEqual([]);
});
