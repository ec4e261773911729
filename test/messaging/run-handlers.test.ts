import { makeWorld, row, seed, type TestWorld } from '../actions/test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { startRun } from '../../src/actions/run/start-run';
import type { Observation, UnreadObservation } from '../../src/domain/observation';
import { createHandlers } from '../../src/messaging/handlers';
import type { Handlers } from '../../src/messaging/router';
import type { RunTab } from '../../src/messaging/run-tabs';
import { sayMessage } from './in-english';
import type { Surroundings } from '../../src/messaging/surroundings';
import type { Settings } from '../../src/platform/settings';
import { settingsIn } from '../../src/platform/settings-in';
import { profileSample } from './profile-sample';
import { refusalOf } from '../refusal';

const TAB = 7;
const OWN_TAB = 70;
const ADDRESS = 'https://www.linkedin.com/in/';
/** Settings of which none was ever set. */
const noSettings = settingsIn({ local: { get: async () => ({}) } } as unknown as Parameters<typeof settingsIn>[0]);
const BASE = { url: `${ADDRESS}ann-2/`, seenAt: '2026-03-01T09:00:00.000Z' };

let world: TestWorld;
let programId: string;
let ids: string[];
let settings: Settings;
let handlers: Handlers;
let runTabs: Map<number, RunTab>;
let pages: Map<number, Observation>;
/** What happened in tabs, in order. */
let done: string[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2), row(3), row(4, { profile: null })]);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
  settings = { ...(await noSettings.read()), activeProgram: programId, surface: 'overlay' };
  runTabs = new Map();
  pages = new Map();
  done = [];
  handlers = createHandlers(surroundings());
  await startRun(world, { programId, rules: { notVerifiedForDays: 0, statuses: [] }, name: '' });
});

function surroundings(): Surroundings {
  return {
    world,
    pages: {
      keep: async (tabId, page) => void pages.set(tabId, page),
      of: async (tabId) => pages.get(tabId) ?? null,
      all: async () => [...pages].map(([tabId, observation]) => ({ tabId, observation })),
      choose: async () => undefined,
      chosen: async () => null,
      drop: async (tabId) => void pages.delete(tabId),
    },
    runTabs: {
      keep: async (tabId, run) => void runTabs.set(tabId, run),
      of: async (tabId) => runTabs.get(tabId) ?? null,
      drop: async (tabId) => void runTabs.delete(tabId),
    },
    openProfile: async (tabId, url) => {
      done.push(`${tabId ?? 'new tab'}: ${url.slice(ADDRESS.length)}`);
      return tabId ?? OWN_TAB;
    },
    readSettings: async () => settings,
    say: sayMessage,
    notify: async (tabId) => void done.push(`${tabId}: told`),
    loadReader: async () => undefined,
    openCard: async (tabId) => void done.push(`${tabId}: card`),
    readSelection: async () => '',
    shapePage: async () => '',
    offerByHand: async () => undefined,
    openDashboard: async () => undefined,
    settleExports: async () => undefined,
    refreshToolbar: async () => undefined,
  };
}

const next = (tabId: number | null = TAB) => handlers['run.next']({ programId }, tabId);
const settle = (contactId: string, outcome: 'skipped' | 'later') =>
  handlers['run.settle']({ programId, contactId, outcome }, TAB);
const coming = (why: UnreadObservation['why'] = 'not-settled'): Observation => ({ page: 'unread', ...BASE, why });
const observe = (observation: Observation, tabId = TAB) => handlers['page.observed']({ observation }, tabId);

describe('Next', () => {
  it('opens the next profile in the same tab and answers with the run', async () => {
    const { run } = await next();
    expect(done).toEqual(['7: ann-2']);
    expect(run).toMatchObject({ programId, total: 3, current: { contactId: ids[0] }, next: { contactId: ids[1] } });
    await next();
    expect(done).toEqual(['7: ann-2', '7: ann-3']);
  });

  it('opens a tab of its own where none is named, and goes on in it', async () => {
    await next(null);
    await next(OWN_TAB);
    expect(done).toEqual(['new tab: ann-2', '70: ann-3']);
  });

  it('opens the same profile again in another tab, or after a restart', async () => {
    await next();
    await next(8);
    runTabs.clear();
    await next();
    expect(done).toEqual(['7: ann-2', '8: ann-2', '7: ann-2']);
  });

  it('tells the card of a tab whether the profile was opened there', async () => {
    await next();
    expect((await handlers['card.get']({}, TAB)).run).toMatchObject({ isHere: true });
    expect((await handlers['card.get']({}, 8)).run).toMatchObject({ isHere: false });
    await handlers['contact.verify']({ programId, contactId: ids[0]! }, TAB);
    expect((await handlers['card.get']({}, TAB)).run).toMatchObject({ current: null, isHere: false });
  });

  it('opens again whom the user has gone back to', async () => {
    await next();
    await settle(ids[0]!, 'skipped');
    await next();
    await settle(ids[1]!, 'later');
    await handlers['run.back']({ programId }, TAB);
    await handlers['run.back']({ programId }, TAB);
    await next();
    expect(done).toEqual(['7: ann-2', '7: ann-3', '7: ann-2']);
  });

  it('opens nothing for who has no address', async () => {
    await settle(ids[0]!, 'skipped');
    const { run } = await settle(ids[1]!, 'skipped');
    expect(run?.next).toMatchObject({ contactId: ids[2], url: null });
    expect(await refusalOf(next())).toContain('No LinkedIn address of Ann Elder is known');
    expect(done).toEqual([]);
  });

  it('is refused in a program that is not active', async () => {
    settings.activeProgram = (await createProgram(world, { name: 'Another' })).id;
    await expect(next()).rejects.toMatchObject({ sentence: { say: 'refused.notActive' } });
    expect(done).toEqual([]);
  });
});

describe('the card of a run', () => {
  const cards = () => done.filter((one) => one.endsWith('card'));

  it('opens by itself as soon as the tab is on the profile', async () => {
    await next();
    await observe(coming());
    expect(cards()).toEqual(['7: card']);
  });

  it('stays closed when the user closes it', async () => {
    await next();
    await observe(coming());
    await observe(profileSample({ url: BASE.url }));
    await observe(coming());
    await observe(profileSample({ url: BASE.url }));
    expect(cards()).toEqual(['7: card']);
    await next();
    await observe(coming());
    expect(cards()).toHaveLength(2);
  });

  it('opens again where the address moves on before the profile is read', async () => {
    await next();
    await observe(coming());
    await observe(coming());
    expect(cards()).toHaveLength(2);
  });

  it('does not open on the page that the tab is leaving', async () => {
    await next();
    await observe(profileSample({ url: 'https://www.linkedin.com/in/before/' }));
    await observe({ page: 'nobody', ...BASE, why: 'not-a-profile' });
    expect(cards()).toEqual([]);
    await observe(coming());
    expect(cards()).toEqual(['7: card']);
  });

  it.each<[string, () => unknown]>([
    ['the card shows in the side panel only', () => (settings.surface = 'panel')],
    ['the run has ended', () => handlers['run.end']({ programId }, 8)],
    ['Muster is paused', () => (settings.isPaused = true)],
  ])('does not open when %s', async (_, change) => {
    await next();
    await change();
    await observe(coming());
    expect(cards()).toEqual([]);
  });

  it('does not open in another tab, nor where nobody pressed Next', async () => {
    await observe(coming());
    await next();
    await observe(coming(), 8);
    expect(cards()).toEqual([]);
  });

  it('may fail to open without harm: the tab may have gone on', async () => {
    const around = { ...surroundings(), openCard: () => Promise.reject(new Error('No tab')) };
    handlers = createHandlers(around);
    await next();
    expect(await observe(coming())).toEqual({ pill: null });
  });
});

describe('the end', () => {
  it('is answered with the run once more, and then there is none', async () => {
    await next();
    await handlers['contact.verify']({ programId, contactId: ids[0]! }, TAB);
    const { run } = await handlers['run.end']({ programId }, TAB);
    expect(run).toMatchObject({ counts: { 'still-right': 1 }, openedToday: 1, endedAt: expect.any(String) });
    expect(runTabs.size).toBe(0);
    expect(await handlers['card.get']({}, TAB)).not.toHaveProperty('run');
  });
});

describe('a card of any page', () => {
  it('has the run of the active programs only', async () => {
    pages.set(TAB, { page: 'nobody', ...BASE, why: 'not-a-profile' });
    expect((await handlers['card.get']({}, TAB)).run).toMatchObject({ programId });
    settings.activeProgram = (await createProgram(world, { name: 'Another' })).id;
    expect(await handlers['card.get']({}, TAB)).not.toHaveProperty('run');
    settings.activeProgram = 'all';
    expect((await handlers['card.get']({}, TAB)).run).toMatchObject({ programId });
  });
});
