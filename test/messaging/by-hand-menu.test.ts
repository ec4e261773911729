import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Encounter } from '../../src/domain/card';
import type { Observation } from '../../src/domain/observation';
import { offerByHand, startByHandMenu } from '../../src/messaging/by-hand-menu';
import { sayMessage } from './in-english';
import type { Surroundings } from '../../src/messaging/surroundings';
import { profileSample } from './profile-sample';

type Listener = (...args: unknown[]) => void;

const fake = vi.hoisted(() => ({
  front: 7,
  listeners: {} as Record<'activated' | 'focused' | 'stored' | 'clicked', (...args: unknown[]) => void>,
  update: vi.fn<(id: string, change: object) => Promise<void>>(async () => undefined),
}));
vi.mock('../../src/platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string, [name]: string[]) => `${key} ${name}` },
    tabs: {
      query: async () => [{ id: fake.front }],
      onActivated: { addListener: (heard: Listener) => (fake.listeners.activated = heard) },
    },
    windows: { onFocusChanged: { addListener: (heard: Listener) => (fake.listeners.focused = heard) } },
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: (heard: Listener) => (fake.listeners.stored = heard) },
    },
    contextMenus: {
      update: fake.update,
      onClicked: { addListener: (heard: Listener) => (fake.listeners.clicked = heard) },
    },
  },
}));

const observation = profileSample();
const card = { state: 'contact', observation, cards: [{ contact: { name: { full: 'Mara & Co' } } }] };
const shown = card as unknown as Encounter;
const read = vi.hoisted(() => vi.fn());
vi.mock('../../src/actions/read-encounter', () => ({ readEncounter: read }));

const pages = new Map<number, Observation>([[7, observation]]);
const around = {
  world: { store: { programs: { get: async (id: string) => ({ id }) } } },
  pages: { of: async (tabId: number) => pages.get(tabId) ?? null, chosen: async () => null },
  readSettings: async () => ({ activeProgram: 'p', isPaused: false, pausedKinds: [] }),
  say: sayMessage,
} as unknown as Surroundings;

beforeEach(() => {
  fake.front = 7;
  fake.update.mockReset().mockResolvedValue(undefined);
  read.mockReset().mockResolvedValue(shown);
});

describe('the items for selected text', () => {
  it('name the contact of the tab in front', async () => {
    await offerByHand(7, shown);
    expect(fake.update.mock.calls).toEqual([
      ['setAsTitle', { visible: true, title: 'setAsTitle Mara && Co' }],
      ['setAsCompany', { visible: true, title: 'setAsCompany Mara && Co' }],
    ]);
  });

  it('stay as they are when another tab changes', async () => {
    await offerByHand(8, shown);
    expect(fake.update).not.toHaveBeenCalled();
  });

  it.each([
    { state: 'nobody', observation: null },
    { ...card, observation: { page: 'nobody', why: 'people-list' } },
  ])('go where the page is no contact’s profile: %j', async (other) => {
    await offerByHand(7, other as unknown as Encounter);
    expect(fake.update.mock.calls.map(([, change]) => change)).toEqual([{ visible: false }, { visible: false }]);
  });

  it('may not be there yet', async () => {
    fake.update.mockRejectedValue(new Error('Cannot find menu item'));
    await expect(offerByHand(7, shown)).resolves.toBeUndefined();
  });
});

describe('what is heard', () => {
  startByHandMenu(around, vi.fn());

  it.each<[string, () => void]>([
    ['another tab', () => fake.listeners.activated({})],
    ['another window', () => fake.listeners.focused(1)],
    ['a setting', () => fake.listeners.stored({ activeProgram: {} }, 'local')],
  ])('%s: the items follow the tab in front', async (_, happen) => {
    happen();
    await vi.waitFor(() => expect(fake.update).toHaveBeenCalledTimes(2));
    expect(read).toHaveBeenCalledOnce();
  });

  it('not what is kept beside the settings, as the place of the card', async () => {
    fake.listeners.stored({ cardPlace: {} }, 'local');
    await new Promise((done) => setTimeout(done));
    expect(read).not.toHaveBeenCalled();
  });

  it('not a page that is kept for its tab: whoever keeps it hands the card over', async () => {
    fake.listeners.stored({ activeProgram: {} }, 'session');
    await new Promise((done) => setTimeout(done));
    expect(read).not.toHaveBeenCalled();
  });

  it('not another site', async () => {
    fake.front = 9;
    fake.listeners.activated({});
    await new Promise((done) => setTimeout(done));
    expect(fake.update).not.toHaveBeenCalled();
  });
});
