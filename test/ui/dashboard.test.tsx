// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Program } from '../../src/domain/program';
import type { Client } from '../../src/messaging/client';
import type { Settings } from '../../src/platform/settings';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { Dashboard } from '../../src/ui/screens/dashboard/dashboard';
import { makeWorld, row, seed, type TestWorld } from '../actions/test-world';
import { clear, render, text, user } from './render';

vi.mock('../../src/platform/settings', () => ({
  readSettings: async () => ({ activeProgram: 'all', surface: 'overlay' }) as Settings,
  watchSettings: () => () => undefined,
  changeSettings: async () => undefined,
}));

let world: TestWorld;
let program: Program;
let ids: string[];

beforeEach(async () => {
  world = makeWorld();
  const seeded = await seed(world, [row(2), row(3, { title: '' })]);
  program = seeded.program;
  ids = seeded.contacts.map(({ id }) => id);
});
afterEach(async () => {
  await clear();
  location.hash = '';
  vi.restoreAllMocks();
});

const worker = () => ({ postMessage: () => undefined, terminate: () => undefined }) as unknown as Worker;
const open = (hash: string) => {
  location.hash = hash;
  return render(
    <WorldContext value={world}>
      <Dashboard createImportWorker={worker} createExportWorker={worker} client={{} as Client} />
    </WorldContext>,
  );
};
const waits = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const link = (end: string) => document.querySelector<HTMLElement>(`a[href$="${end}"]`)!;
/** Follows a link that has the keyboard. */
const follow = async (end: string) => {
  await user(() => link(end).focus());
  await user(() => link(end).click());
  await vi.waitFor(() => expect(location.hash.endsWith(end)).toBe(true));
  await user(() => {});
};
const main = () => document.getElementById('main');
const here = () => document.activeElement;

it('takes the keyboard to each screen that the user goes to, and names it, but leaves it where the page opens', async () => {
  await open('#/contacts');
  await waits('Dogwood');
  expect([here(), document.title]).toEqual([document.body, 'Contacts · Muster']);
  await follow('#/queue');
  expect([here(), main()!.getAttribute('aria-label'), document.title]).toEqual([main(), 'Queue', 'Queue · Muster']);
  await waits('The queue is empty');
  main()!.scrollTop = 300;
  await follow('#/history');
  expect([here(), document.title, main()!.scrollTop]).toEqual([main(), 'History · Muster', 0]);
  await user(() => history.back());
  await vi.waitFor(() => expect(document.title).toBe('Queue · Muster'));
  expect(here()).toBe(main());
});

it('leaves the keyboard in the list while one record after the other is opened there', async () => {
  await open('#/contacts');
  await waits('Dogwood');
  await follow(ids[0]!);
  await waits('Record ids');
  expect(here()).toBe(link(ids[0]!));
  await follow(ids[1]!);
  expect(here()).toBe(link(ids[1]!));
});

it('takes the keyboard to the record where what had it is out of sight', async () => {
  await open('#/contacts');
  await waits('Dogwood');
  vi.spyOn(HTMLElement.prototype, 'checkVisibility').mockReturnValue(false);
  await follow(ids[0]!);
  expect(here()).toBe(main());
});

it('leaves the keyboard where a screen has taken it', async () => {
  await open('#/issues');
  await vi.waitFor(() => expect(link('#/issues/no-title')).not.toBeNull());
  await follow('#/issues/no-title');
  await vi.waitFor(() => expect(here()?.tagName).toBe('H1'));
});

it('does not take the choice of a program for a change of screen', async () => {
  await open(`#/in/${program.id}/history`);
  await vi.waitFor(() => expect(document.title).toBe('History · Muster'));
  expect(here()).toBe(document.body);
  await user(() => (location.hash = `#/in/${program.id}/queue`));
  await vi.waitFor(() => expect(document.title).toBe('Queue · Muster'));
  expect(here()).toBe(main());
});
