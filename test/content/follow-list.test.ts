// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followList, type ListBadges } from '../../src/content/follow-list';

let life: AbortController;
let isHere: boolean;
let report: ReturnType<typeof vi.fn<() => Promise<unknown>>>;
let badges: { [K in keyof ListBadges]: ReturnType<typeof vi.fn<ListBadges[K]>> };
let visibility: DocumentVisibilityState;

const start = async (startBadges: () => Promise<ListBadges | null> = async () => badges) => {
  const page = followList({ isHere: () => isHere, report, startBadges }, life.signal);
  await vi.advanceTimersByTimeAsync(200);
  return page;
};
const change = async (ms = 200) => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  isHere = true;
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  report = vi.fn(async () => null);
  badges = { look: vi.fn(() => true), stir: vi.fn(), forget: vi.fn() };
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('tells once that there is a list, looks, and looks again when the list has changed', async () => {
  await start();
  expect(report).toHaveBeenCalledOnce();
  expect(badges.look).toHaveBeenCalledOnce();
  await change();
  expect(badges.look).toHaveBeenCalledTimes(2);
  expect(badges.stir).toHaveBeenCalled();
});

it('lets the badges know of each change at once, before it looks', async () => {
  await start();
  badges.look.mockClear();
  await change(0);
  expect(badges.stir).toHaveBeenCalled();
  expect(badges.look).not.toHaveBeenCalled();
});

it('looks now and then at a list that never rests', async () => {
  await start();
  badges.look.mockClear();
  for (let at = 0; at < 20; at++) await change(50);
  expect(badges.look.mock.calls.length).toBeGreaterThan(1);
});

it('does nothing in a hidden tab, and begins when the user comes to it', async () => {
  visibility = 'hidden';
  await start();
  expect(report).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(200);
  expect(badges.look).toHaveBeenCalledOnce();
});

it('asks anew when the user comes back', async () => {
  const page = await start();
  page.refresh();
  await vi.advanceTimersByTimeAsync(200);
  expect(badges.forget).toHaveBeenCalledOnce();
  expect(badges.look).toHaveBeenCalledTimes(2);
});

it('does nothing for a page that the tab has left, and nothing once it ends', async () => {
  await start();
  badges.look.mockClear();
  isHere = false;
  await change();
  isHere = true;
  life.abort();
  await change();
  expect(badges.look).not.toHaveBeenCalled();
});

it('goes on without badges where they cannot be started', async () => {
  await start(async () => null);
  await change();
  report.mockRejectedValueOnce(new Error('gone'));
  await start(async () => null);
});
