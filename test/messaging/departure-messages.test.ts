import { safeParse } from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { World } from '../../src/actions/world';
import type { DepartureChoices } from '../../src/domain/departure';
import type { Observation } from '../../src/domain/observation';
import { createHandlers } from '../../src/messaging/handlers';
import { SCHEMAS } from '../../src/messaging/schemas';
import { sayMessage } from './in-english';
import type { Surroundings } from '../../src/messaging/surroundings';
import { profileSample } from './profile-sample';
import { refusalOf } from '../refusal';

const actions = vi.hoisted(() => ({
  planDeparture: vi.fn(async () => 'a plan'),
  nominatePerson: vi.fn(async () => null),
  fillNomination: vi.fn(async () => null),
}));
vi.mock('../../src/actions/plan-departure', () => ({ planDeparture: actions.planDeparture }));
vi.mock('../../src/actions/nominate-person', () => ({ nominatePerson: actions.nominatePerson }));
vi.mock('../../src/actions/fill-nomination', () => ({ fillNomination: actions.fillNomination }));
vi.mock('../../src/actions/read-card', () => ({ readCard: async () => ({ state: 'nobody', observation: null }) }));
vi.mock('../../src/actions/read-encounter', () => ({ readEncounter: async () => ({ state: 'paused' }) }));
vi.mock('../../src/actions/run/read-run', () => ({ readOpenRun: async () => null }));

const observation = profileSample();
const kept = new Map<number, Observation>();
const world = {
  store: { programs: { get: async (id: string) => ({ id }) }, in: (id: string) => `records of ${id}` },
} as unknown as World;
const around = {
  world,
  pages: { of: async (tabId: number) => kept.get(tabId) ?? null, chosen: async () => null, all: async () => [] },
  readSettings: async () => ({ activeProgram: 'p', isPaused: false, pausedKinds: [] }),
  refreshToolbar: async () => undefined,
  say: sayMessage,
} as unknown as Surroundings;
const handlers = createHandlers(around);
const target = { programId: 'p', contactId: 'c', judgementId: null };

beforeEach(() => {
  vi.clearAllMocks();
  kept.clear();
  kept.set(7, observation);
});

describe('a plan for a departure', () => {
  it('is that of the contact in the program', async () => {
    expect(await handlers['departure.plan'](target, 7)).toBe('a plan');
    expect(actions.planDeparture).toHaveBeenCalledWith(world, 'records of p', { contactId: 'c', judgementId: null });
  });

  it('is made in no program but the active one', async () => {
    await expect(handlers['departure.plan']({ ...target, programId: 'q' }, 7)).rejects.toMatchObject({
      sentence: { say: 'refused.notActive' },
    });
    expect(actions.planDeparture).not.toHaveBeenCalled();
  });
});

describe('a nomination', () => {
  it('is about the person of the tab’s profile', async () => {
    await handlers['nomination.add']({ programId: 'p', accountId: 'a', pageUrl: observation.url }, 7);
    expect(actions.nominatePerson).toHaveBeenCalledWith(world, { programId: 'p', accountId: 'a', observation });
    await handlers['nomination.fill']({ programId: 'p', nominationId: 'n', pageUrl: observation.url }, 7);
    expect(actions.fillNomination).toHaveBeenCalledWith(world, { programId: 'p', nominationId: 'n', observation });
  });

  it('is of nobody where the tab has gone on to another profile', async () => {
    const pageUrl = 'https://www.linkedin.com/in/somebody-else/';
    for (const [step, about] of [
      ['nomination.add', { accountId: null }],
      ['nomination.fill', { nominationId: 'n' }],
    ] as const)
      expect(await refusalOf(handlers[step]({ programId: 'p', pageUrl, ...about } as never, 7))).toContain(
        'shows another page by now',
      );
    expect(actions.nominatePerson).not.toHaveBeenCalled();
    expect(actions.fillNomination).not.toHaveBeenCalled();
  });

  it('is of nobody where the tab shows no profile', async () => {
    const { url, seenAt } = observation;
    kept.set(7, { page: 'nobody', why: 'people-list', url, seenAt });
    expect(await refusalOf(handlers['nomination.add']({ programId: 'p', accountId: null, pageUrl: url }, 7))).toContain(
      'Open the profile',
    );
    expect(actions.nominatePerson).not.toHaveBeenCalled();
  });
});

describe('what the user says about a departure', () => {
  const choices: DepartureChoices = {
    leftOn: '2026-02',
    destination: { company: 'Beta', title: 'Chief', companyUrl: null, since: '2026-03' },
    replacement: { owner: '', dueOn: '2026-03-15', candidateId: 'c2' },
    isFollowed: true,
  };
  const isTaken = (input: unknown) => safeParse(SCHEMAS['departure.do'], { ...target, choices: input }).success;

  it('is taken as a whole, and with nothing in it', () => {
    expect(isTaken(choices)).toBe(true);
    expect(isTaken({ ...choices, destination: null, replacement: null })).toBe(true);
  });

  it.each<[string, object]>([
    ['a month that is none', { leftOn: '2026-13' }],
    ['a day for a month', { leftOn: '2026-02-01' }],
    ['no day', { replacement: { owner: '', dueOn: 'soon' } }],
    ['a book for a company', { destination: { ...choices.destination, company: 'x'.repeat(1_001) } }],
    ['more than was asked', { destination: { ...choices.destination, email: 'ann@acme.example' } }],
    ['nothing about following', { isFollowed: undefined }],
  ])('is refused with %s', (_, part) => expect(isTaken({ ...choices, ...part })).toBe(false));
});
