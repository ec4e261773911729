// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import type { Contact } from '../../src/domain/contact';
import type { NextAction } from '../../src/domain/next-action';
import type { Settings } from '../../src/platform/settings';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { Popup } from '../../src/ui/screens/popup/popup';
import { makeWorld, putRows, seed, type TestWorld } from '../actions/test-world';
import { button, clear, render, text, user } from './render';

const kept = vi.hoisted(() => ({
  settings: {} as Settings,
  follow: (_: Settings): void => undefined,
}));
const openDashboardPage = vi.hoisted(() => vi.fn(async (_hash: string) => undefined));
const askForCard = vi.fn(async () => undefined);
const openSidePanel = vi.hoisted(() => vi.fn(async (_windowId: number) => undefined));

vi.mock('../../src/platform/settings', () => ({
  readSettings: async () => kept.settings,
  watchSettings: (follow: (settings: Settings) => void) => {
    kept.follow = follow;
    return () => undefined;
  },
  changeSettings: async (change: Partial<Settings>) => {
    kept.settings = { ...kept.settings, ...change };
  },
}));
vi.mock('../../src/platform/open-dashboard-page', () => ({ openDashboardPage }));
vi.mock('../../src/platform/side-panel', () => ({ openSidePanel }));

const SETTINGS: Settings = {
  activeProgram: null,
  surface: 'overlay',
  isPaused: false,
  pausedKinds: [],
  hasBadges: true,
  reminds: false,
  remindsAt: '09:00',
  remindsByName: false,
};

let world: TestWorld;

beforeEach(() => {
  world = makeWorld();
  kept.settings = SETTINGS;
  vi.clearAllMocks();
  window.close = () => undefined;
});
afterEach(clear);
afterEach(() => vi.unstubAllEnvs());

const show = async (kindInFront: 'profiles' | 'lists' | null = null) => {
  await render(
    <WorldContext value={world}>
      <Popup windowId={1} kindInFront={kindInFront} askForCard={askForCard} />
    </WorldContext>,
  );
  await vi.waitFor(() => expect(document.querySelector('[aria-busy=false]')).not.toBeNull());
};

async function seedProgram(): Promise<{ programId: string; contacts: Contact[] }> {
  const { program, contacts } = await seed(world);
  kept.settings = { ...SETTINGS, activeProgram: program.id };
  return { programId: program.id, contacts };
}

const action = (id: string, { programId, id: contactId }: Contact, change: Partial<NextAction> = {}): NextAction => ({
  ...{ id, programId, contactId, accountId: null, what: id, dueOn: '2026-03-01', owner: 'Kim' },
  createdAt: '2026-01-01T00:00:00.000Z',
  ...change,
});

const numbers = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.numbers > div')].map((one) => [
      one.querySelector('dt')!.textContent,
      one.querySelector('dd')!.textContent,
    ]),
  );
const heads = () => [...document.querySelectorAll('.agenda h3')].map((head) => head.textContent);

it('leads to the first run while there is no program', async () => {
  await show();
  await user(() => button('Set up Muster').click());
  expect(openDashboardPage).toHaveBeenCalledExactlyOnceWith('#/welcome');
});

it.each([
  ['Pacific/Auckland', '2026-02-28T10:30:00.000Z', '2026-02-28T20:00:00.000Z'],
  ['Pacific/Honolulu', '2026-02-28T05:00:00.000Z', '2026-02-28T12:00:00.000Z'],
])('counts in %s who was verified on the day that it is there', async (zone, yesterday, today) => {
  vi.stubEnv('TZ', zone);
  const { programId, contacts } = await seedProgram();
  const [one, other] = contacts as [Contact, Contact];
  await putRows(world, programId, 'contacts', { ...one, verifiedAt: yesterday }, { ...other, verifiedAt: today });
  await show();
  expect(numbers()).toMatchObject({ 'Verified today': '1' });
});

it('says what a program without contacts needs', async () => {
  const { id } = await createProgram(world, { name: 'New client' });
  kept.settings = { ...SETTINGS, activeProgram: id };
  await show();
  expect(text()).toContain('This program has no contacts yet.');
  expect(text()).toContain('Nothing is due within a week.');
  await user(() => button('Import a file').click());
  expect(openDashboardPage).toHaveBeenCalledExactlyOnceWith('#/import');
});

describe('the agenda', () => {
  it('says what is overdue, due today and due this week', async () => {
    const { programId, contacts } = await seedProgram();
    const [ann] = contacts as [Contact];
    await putRows(
      world,
      programId,
      'nextActions',
      action('Call', ann, { dueOn: '2026-02-27' }),
      action('Write', ann),
      action('Thank', ann, { dueOn: '2026-03-04' }),
    );
    await show();
    expect(heads()).toEqual(['Overdue 1', 'Today 1', 'This week 1']);
    expect([...document.querySelectorAll('.agenda-due')].map((due) => due.textContent)).toEqual([
      '2 days ago',
      'today',
      'Wednesday',
    ]);
    expect(numbers()['Actions due']).toBe('2');
  });

  it('is done with one press, and undone with another, with the keyboard kept in it', async () => {
    const { programId, contacts } = await seedProgram();
    const [ann] = contacts as [Contact];
    await putRows(world, programId, 'nextActions', action('Call', ann), action('Write', ann, { dueOn: '2026-03-02' }));
    await show();
    button('Done: Call').focus();
    await user(() => button('Done: Call').click());
    await vi.waitFor(() => expect(heads()).toEqual(['This week 1']));
    expect(document.activeElement).toBe(button('Done: Write'));
    expect((await world.store.in(programId).nextActions.get('Call'))?.doneAt).toBeDefined();
    await user(() => button('Undo').click());
    await vi.waitFor(() => expect(heads()).toEqual(['Today 1', 'This week 1']));
    expect((await world.store.in(programId).nextActions.get('Call'))?.doneAt).toBeUndefined();
  });

  it('reads of a long one the names of those few alone that show, and says how many there are', async () => {
    const { programId, contacts } = await seedProgram();
    const all = Array.from({ length: 60 }, (_, index) => ({
      ...contacts[0]!,
      ...{ id: `c${index}`, name: { full: `Kim ${index}`, given: 'Kim', family: `${index}` } },
    }));
    await putRows(world, programId, 'contacts', ...all);
    await putRows(world, programId, 'nextActions', ...all.map((contact) => action(`Call ${contact.id}`, contact)));
    const { store } = world;
    const asked: number[] = [];
    const inProgram: typeof store.in = (id) => {
      const records = store.in(id);
      const many: typeof records.contacts.many = (ids) => {
        asked.push(ids.length);
        return records.contacts.many(ids);
      };
      return { ...records, contacts: { ...records.contacts, many } };
    };
    world = { ...world, store: { ...store, in: inProgram } };
    await show();
    expect(document.querySelectorAll('.agenda-item')).toHaveLength(4);
    expect(heads()).toEqual(['Today 60']);
    expect(asked).toEqual([4]);
    await user(() => button('All 60').click());
    expect(openDashboardPage).toHaveBeenCalledExactlyOnceWith('#/agenda');
  });

  it('opens the contact in its program', async () => {
    const { programId, contacts } = await seedProgram();
    const [ann] = contacts as [Contact];
    await putRows(world, programId, 'nextActions', action('Call', ann));
    await show();
    await user(() => document.querySelector<HTMLAnchorElement>('.agenda a')!.click());
    expect(openDashboardPage).toHaveBeenCalledExactlyOnceWith(`#/in/${programId}/contacts/${ann.id}`);
  });

  it('names the programs where several are active', async () => {
    const first = await seedProgram();
    const second = await seedProgram();
    kept.settings = { ...SETTINGS, activeProgram: 'all' };
    for (const { programId, contacts } of [first, second])
      await putRows(world, programId, 'nextActions', action(`Call ${programId}`, contacts[0]!));
    await show();
    const names = (await world.store.programs.all()).map(({ name }) => name);
    expect(names.every((name) => document.querySelector('.agenda')!.textContent.includes(name))).toBe(true);
    expect(heads()).toEqual(['Today 2']);
  });
});

describe('a pause', () => {
  it('holds for the kind of page in front, or for all', async () => {
    await seedProgram();
    await show('profiles');
    await user(() => button('Pause on profiles only').click());
    expect(kept.settings.pausedKinds).toEqual(['profiles']);
    await user(() => button('Paused on profiles: resume').click());
    expect(kept.settings.pausedKinds).toEqual([]);
    await user(() => button('Pause on LinkedIn').click());
    expect(kept.settings.isPaused).toBe(true);
  });

  it('of a kind is told on every other page too', async () => {
    await seedProgram();
    kept.settings = { ...kept.settings, pausedKinds: ['lists'] };
    await show();
    expect(button('Paused on lists: resume')).toBeDefined();
    expect(text()).not.toContain('Pause on profiles only');
  });
});

it('starts a review run where none is under way', async () => {
  await seedProgram();
  await show();
  await user(() => button('Start a review run').click());
  expect(openDashboardPage).toHaveBeenCalledExactlyOnceWith('#/run');
});

it('opens the side panel straight from the press', async () => {
  await seedProgram();
  await show();
  await user(() => button('Side panel').click());
  expect(openSidePanel).toHaveBeenCalledExactlyOnceWith(1);
});

describe('the card of the profile in front', () => {
  it('is asked for, and the popup goes', async () => {
    await seedProgram();
    const close = vi.spyOn(window, 'close');
    await show('profiles');
    await user(() => button('Open the card').click());
    expect(askForCard).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  it('is missed with words that say what to do, where Muster is not in the page', async () => {
    await seedProgram();
    askForCard.mockRejectedValueOnce(new Error('no receiver'));
    const close = vi.spyOn(window, 'close');
    await show('profiles');
    await user(() => button('Open the card').click());
    expect(text()).toContain('Reload it and try again.');
    expect(close).not.toHaveBeenCalled();
  });

  it.each([
    ['another page is in front', null, {}],
    ['the card shows in the side panel', 'profiles', { surface: 'panel' }],
    ['Muster is paused', 'profiles', { isPaused: true }],
    ['Muster is paused on profiles', 'profiles', { pausedKinds: ['profiles'] }],
  ] as const)('is not offered while %s', async (_, kindInFront, change) => {
    await seedProgram();
    kept.settings = { ...kept.settings, ...change };
    await show(kindInFront);
    expect(text()).not.toContain('Open the card');
  });
});
