import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { World } from '../../src/actions/world';
import type { CardModel, Encounter } from '../../src/domain/card';
import type { ListedRef } from '../../src/domain/identity';
import type { Observation } from '../../src/domain/observation';
import { createHandlers } from '../../src/messaging/handlers';
import type { Surroundings } from '../../src/messaging/surroundings';
import type { Settings } from '../../src/platform/settings';
import { settingsIn } from '../../src/platform/settings-in';
import { profileSample } from './profile-sample';
import { sayMessage } from './in-english';
import { refusalOf } from '../refusal';

const actions = vi.hoisted(() => ({
  readCard: vi.fn(),
  readEncounter: vi.fn(),
  readOpenRun: vi.fn(async () => null),
  recordObservation: vi.fn(async () => []),
  lookUpPeople: vi.fn(),
  markVerified: vi.fn(async () => null),
  rejectIdentity: vi.fn(async () => null),
  recordReading: vi.fn(async () => undefined),
  setByHand: vi.fn(async () => null),
}));
vi.mock('../../src/actions/read-card', () => ({ readCard: actions.readCard }));
vi.mock('../../src/actions/read-encounter', () => ({ readEncounter: actions.readEncounter }));
vi.mock('../../src/actions/run/read-run', () => ({ readOpenRun: actions.readOpenRun }));
vi.mock('../../src/actions/record-observation', () => ({ recordObservation: actions.recordObservation }));
vi.mock('../../src/actions/record-reading', () => ({ recordReading: actions.recordReading }));
vi.mock('../../src/actions/set-by-hand', () => ({ setByHand: actions.setByHand }));
vi.mock('../../src/actions/look-up-people', () => ({ lookUpPeople: actions.lookUpPeople }));
vi.mock('../../src/actions/mark-verified', () => ({ markVerified: actions.markVerified }));
vi.mock('../../src/actions/reject-identity', () => ({ rejectIdentity: actions.rejectIdentity }));

const observation = profileSample();
const target = { programId: 'p', contactId: 'c' };
const known = {
  state: 'contact',
  observation,
  cards: [{ contact: { status: 'active', name: { full: 'Mara' } }, judgement: null }],
} as unknown as Encounter;
/** What the card has and the pill does not need. */
const card = { ...known, around: 'all' } as unknown as CardModel;

const noSettings = settingsIn({ local: { get: async () => ({}) } } as unknown as Parameters<typeof settingsIn>[0]);

let settings: Settings;
let kept: Map<number, Observation>;
let chosen: Map<number, ListedRef>;
let told: unknown[];
let offered: [number, Encounter][];
let selected = '';
let counted = 0;

const around = {
  world: {
    store: {
      programs: {
        all: async () => [{ id: 'p' }, { id: 'q' }],
        get: async (id: string) => (id === 'p' ? { id } : undefined),
      },
    },
  } as unknown as World,
  pages: {
    keep: async (tabId, page) => void kept.set(tabId, page),
    of: async (tabId) => kept.get(tabId) ?? null,
    all: async () => [...kept].map(([tabId, page]) => ({ tabId, observation: page })),
    choose: async (tabId, person) => void chosen.set(tabId, person),
    chosen: async (tabId) => chosen.get(tabId) ?? null,
    drop: async (tabId) => void kept.delete(tabId),
  },
  runTabs: { of: async () => null, keep: async () => undefined, drop: async () => undefined },
  openProfile: async () => 7,
  readSettings: async () => settings,
  say: sayMessage,
  notify: async (tabId, notice) =>
    void told.push([tabId, notice.url, notice.notice === 'pill' ? notice.pill?.label : notice.text]),
  loadReader: async () => {},
  openCard: async () => undefined,
  readSelection: async () => selected,
  shapePage: async (tabId) => `<html data-tab="${tabId}">`,
  offerByHand: async (tabId, met) => void offered.push([tabId, met]),
  openDashboard: async () => undefined,
  settleExports: async () => undefined,
  refreshToolbar: async () => void (counted += 1),
} satisfies Surroundings;
const handlers = createHandlers(around);

beforeEach(async () => {
  vi.clearAllMocks();
  actions.readCard.mockResolvedValue(card);
  actions.readEncounter.mockResolvedValue(known);
  settings = { ...(await noSettings.read()), activeProgram: 'p', surface: 'overlay' };
  kept = new Map();
  chosen = new Map();
  told = [];
  offered = [];
});

describe('an observed page', () => {
  it('is kept for its tab, recorded for the active program, and answered with the pill', async () => {
    const { pill } = await handlers['page.observed']({ observation }, 7);
    expect(kept.get(7)).toBe(observation);
    expect(actions.recordObservation).toHaveBeenCalledExactlyOnceWith(around.world, { programIds: ['p'], observation });
    expect(pill?.label).toBe('Muster: Mara, Active, Cannot tell');
    expect(actions.readEncounter).toHaveBeenCalledOnce();
    expect(actions.readCard).not.toHaveBeenCalled();
    expect(offered).toEqual([[7, known]]);
  });

  it('is recorded for every program when all are active', async () => {
    settings.activeProgram = 'all';
    await handlers['page.observed']({ observation }, 7);
    expect(actions.recordObservation).toHaveBeenCalledWith(around.world, { programIds: ['p', 'q'], observation });
  });

  it.each([null, 'deleted'])('is recorded nowhere when the active program is %s', async (activeProgram) => {
    settings.activeProgram = activeProgram;
    expect(await handlers['page.observed']({ observation }, 7)).toEqual({ pill: null });
    expect(actions.recordObservation).not.toHaveBeenCalled();
    expect(await handlers['card.get']({}, 7)).toEqual({ state: 'no-program' });
  });

  it('is not even kept while Muster is paused', async () => {
    settings.isPaused = true;
    expect(await handlers['page.observed']({ observation }, 7)).toEqual({ pill: null });
    expect(kept.size).toBe(0);
    expect(actions.recordObservation).not.toHaveBeenCalled();
    expect(await handlers['card.get']({}, 7)).toEqual({ state: 'paused' });
  });

  it('of a kind on which Muster is paused is not kept; that it is paused there is', async () => {
    settings = { ...settings, pausedKinds: ['profiles'] };
    expect(await handlers['page.observed']({ observation }, 7)).toEqual({ pill: null });
    expect(kept.size).toBe(0);
    expect(actions.recordObservation).not.toHaveBeenCalled();
    const { url, seenAt } = observation;
    await handlers['page.observed']({ observation: { page: 'nobody', url, seenAt, why: 'paused' } }, 7);
    expect(await handlers['card.get']({}, 7)).toEqual({ state: 'paused' });
  });

  it('that was read before its kind was paused has neither card nor pill', async () => {
    await handlers['page.observed']({ observation }, 7);
    settings = { ...settings, pausedKinds: ['profiles'] };
    expect(await handlers['card.get']({}, 7)).toEqual({ state: 'paused' });
    await handlers['contact.verify'](target, null);
    expect(told).toEqual([[7, observation.url, undefined]]);
  });

  it('without a person is kept and recorded nowhere', async () => {
    const feed: Observation = {
      page: 'nobody',
      url: observation.url,
      seenAt: observation.seenAt,
      why: 'not-a-profile',
    };
    await handlers['page.observed']({ observation: feed }, 7);
    expect(kept.get(7)).toBe(feed);
    expect(actions.recordObservation).not.toHaveBeenCalled();
  });
});

describe('a write of the user', () => {
  it('has the toolbar count anew', async () => {
    const before = counted;
    await handlers['contact.verify'](target, null);
    expect(counted).toBe(before + 1);
  });

  it('is done, told to every tab, and answered with the card of its own', async () => {
    const other = profileSample({ url: 'https://www.linkedin.com/in/boris-demo/' });
    kept = new Map<number, Observation>([
      [7, observation],
      [8, other],
    ]);
    expect(await handlers['contact.verify'](target, 7)).toBe(card);
    expect(actions.markVerified).toHaveBeenCalledExactlyOnceWith(around.world, { ...target, onProfile: true });
    expect(told).toEqual([
      [7, observation.url, 'Muster: Mara, Active, Cannot tell'],
      [8, other.url, 'Muster: Mara, Active, Cannot tell'],
    ]);
    expect(offered.map(([tabId]) => tabId)).toEqual([7, 8]);
    expect(actions.readCard).toHaveBeenCalledExactlyOnceWith(around.world, {
      programIds: ['p'],
      observation,
      chosen: null,
    });
  });

  it('says that the user has the profile before them only where a profile shows', async () => {
    const { url, seenAt } = observation;
    kept.set(7, { page: 'nobody', why: 'people-list', url, seenAt });
    await handlers['contact.verify'](target, 7);
    expect(actions.markVerified).toHaveBeenCalledExactlyOnceWith(around.world, { ...target, onProfile: false });
  });

  it('is refused in a program that is not active', async () => {
    await expect(handlers['contact.verify']({ ...target, programId: 'q' }, 7)).rejects.toMatchObject({
      sentence: { say: 'refused.notActive' },
    });
    expect(actions.markVerified).not.toHaveBeenCalled();
  });

  it('about the person of a page uses what the tab shows', async () => {
    kept.set(7, observation);
    await handlers['identity.reject']({ ...target, pageUrl: observation.url }, 7);
    expect(actions.rejectIdentity).toHaveBeenCalledWith(around.world, { ...target, observation });
  });

  it.each<[string, number | null, string]>([
    ['the tab shows another page', 9, observation.url],
    ['the tab has gone on to another profile', 7, 'https://www.linkedin.com/in/somebody-else/'],
    ['no tab was named', null, observation.url],
  ])('about the person of a page is refused when %s', async (_, tabId, pageUrl) => {
    kept.set(7, observation);
    expect(await refusalOf(handlers['identity.reject']({ ...target, pageUrl }, tabId))).toContain('profile again');
    expect(actions.rejectIdentity).not.toHaveBeenCalled();
  });

  it('about the person of a page that cannot be read is refused in words that say so', async () => {
    kept.set(7, { page: 'unread', url: observation.url, seenAt: observation.seenAt, why: 'unknown-layout' });
    expect(await refusalOf(handlers['identity.reject']({ ...target, pageUrl: observation.url }, 7))).toContain(
      'The page could not be read',
    );
    expect(actions.rejectIdentity).not.toHaveBeenCalled();
  });
});

describe('a field set by hand', () => {
  const input = { ...target, field: 'title' as const };
  const page = {
    state: 'contact',
    observation,
    cards: [{ programId: 'p', contact: { id: 'c', name: { full: 'Mara' }, status: 'active' }, judgement: null }],
  };

  beforeEach(() => {
    kept.set(7, observation);
    selected = 'Head of Care';
    actions.readEncounter.mockResolvedValue(page);
  });

  it('is the text that is selected on the contact’s page', async () => {
    await handlers['field.setByHand'](input, 7);
    expect(actions.setByHand).toHaveBeenCalledExactlyOnceWith(around.world, {
      ...input,
      text: 'Head of Care',
      page: observation,
    });
  });

  it('is the text of the menu where that gives it', async () => {
    await handlers['field.setByHand']({ ...input, text: 'Nurse' }, 7);
    expect(actions.setByHand.mock.calls[0]).toMatchObject([{}, { text: 'Nurse' }]);
  });

  it.each<[string, object, number | null]>([
    ['the page is somebody else’s', { ...page, cards: [{ contact: { id: 'other' } }] }, 7],
    ['the page is a list', { ...page, observation: { page: 'nobody', why: 'people-list' } }, 7],
    ['the page is nobody’s', { state: 'nobody', observation: null }, 7],
    ['no tab was named', { state: 'nobody', observation: null }, null],
  ])('is refused where %s', async (_, met, tabId) => {
    actions.readEncounter.mockResolvedValue(met);
    expect(await refusalOf(handlers['field.setByHand'](input, tabId))).toContain(
      'Open the profile and repeat the step',
    );
    expect(actions.setByHand).not.toHaveBeenCalled();
  });
});

describe('the shape of a page', () => {
  it('is that of the tab', async () => {
    expect(await handlers['page.shape']({}, 7)).toEqual({ shape: '<html data-tab="7">' });
    await expect(handlers['page.shape']({}, null)).rejects.toMatchObject({ sentence: { say: 'refused.noTab' } });
  });
});

describe('a list of people', () => {
  const list: Observation = {
    page: 'nobody',
    url: 'https://www.linkedin.com/feed/',
    seenAt: observation.seenAt,
    why: 'people-list',
  };
  const person: ListedRef = {
    slug: 'mara',
    memberId: null,
    urn: null,
    salesId: null,
    name: 'Mara',
    headline: null,
    company: null,
  };

  it('is looked up in the active program and answered in words', async () => {
    actions.lookUpPeople.mockResolvedValue([null, { kind: 'contact', name: 'Mara', status: 'active', verdict: null }]);
    const { badges } = await handlers['people.lookUp']({ people: [person, person] }, 7);
    expect(badges.map((badge) => badge?.label ?? null)).toEqual([null, 'Muster: Mara, Active. Profile not seen yet']);
    expect(actions.lookUpPeople).toHaveBeenCalledWith(around.world, { programIds: ['p'], people: [person, person] });
  });

  it.each<Partial<Settings>>([{ isPaused: true }, { hasBadges: false }, { pausedKinds: ['lists'] }])(
    'is not looked up with %j',
    async (off) => {
      Object.assign(settings, off);
      expect(await handlers['people.lookUp']({ people: [person] }, 7)).toEqual({ badges: [null] });
      expect(actions.lookUpPeople).not.toHaveBeenCalled();
    },
  );

  it('has the card of the person who was chosen', async () => {
    kept.set(7, list);
    await handlers['card.open']({ person }, 7);
    await handlers['card.get']({}, 7);
    expect(actions.readCard).toHaveBeenLastCalledWith(around.world, {
      programIds: ['p'],
      observation: list,
      chosen: person,
    });
  });

  it('does not show enough to say who somebody is', async () => {
    kept.set(7, list);
    expect(await refusalOf(handlers['identity.confirm']({ ...target, pageUrl: list.url }, 7))).toContain(
      'Open the profile to say so there.',
    );
  });
});
