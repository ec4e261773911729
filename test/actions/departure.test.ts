import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRecords } from '../../src/actions/import-records';
import { recordObservation } from '../../src/actions/record-observation';
import { stopFollow } from '../../src/actions/stop-follow';
import { undoEvent } from '../../src/actions/undo-event';
import { departContact } from '../../src/actions/depart-contact';
import type { DepartureChoices } from '../../src/domain/departure';
import type { ObservedPosition } from '../../src/domain/observation';
import type { Review } from '../../src/domain/review';
import { isUndoable } from '../../src/domain/undoable';
import { makePosition } from '../store/make-rows';
import { departAsPlanned } from './depart-as-planned';
import { leftPage, makeScene, reread, type Scene } from './departure-scene';
import { contactsOf, file, putRows, row, seed, without } from './test-world';
import { refusalOf } from '../refusal';

let scene: Scene;
const records = () => scene.world.store.in(scene.programId);
const depart = (change: Partial<DepartureChoices> = {}) => departAsPlanned(scene.world, scene.target, change);
const choices: DepartureChoices = { leftOn: '2026-01', destination: null, replacement: null, isFollowed: false };

beforeEach(async () => (scene = await makeScene()));

describe('a departure', () => {
  it('is written as one event: the record, the queue, the search, the follow', async () => {
    const event = await depart();
    expect(event).toMatchObject({ action: 'depart', contactIds: [scene.contactId] });
    expect(await reread(scene)).toMatchObject({
      status: 'left-company',
      searchable: false,
      leftOn: '2026-01',
      company: 'Acme',
      title: 'Director',
      accountId: scene.accountId,
      employments: [
        { company: 'Acme', title: 'Director', state: 'ended', end: '2026-01' },
        { company: 'Beta', title: 'Chief of Staff', state: 'current', start: '2026-02', source: 'page' },
      ],
    });
    const queue = await records().corrections.queue();
    expect(queue.map(({ field, oldValue, newValue }) => [field, oldValue, newValue])).toEqual([
      ['status', 'active', 'left-company'],
      ['searchable', 'true', 'false'],
      ['leftOn', '', '2026-01'],
    ]);
    expect(queue.map(({ isEdited, evidence }) => [isEdited, evidence.url])).toEqual(
      Array.from({ length: 3 }, () => [false, leftPage.url]),
    );
    expect(await records().nominations.ofReplaced(scene.contactId)).toMatchObject([
      { accountId: scene.accountId, state: 'open', owner: 'Ines', dueOn: '2026-03-15' },
    ]);
    expect(await records().follows.open()).toMatchObject([
      {
        contactId: scene.contactId,
        name: 'Ann Cedar',
        company: 'Beta',
        title: 'Chief of Staff',
        since: '2026-02',
        profile: { kind: 'slug', value: 'ann-2' },
        startedOn: '2026-03-01',
      },
    ]);
    expect((await records().judgements.get(scene.judgementId))?.settled?.how).toBe('departed');
  });

  it('undone is as if it never was, in every table', async () => {
    await putRows(scene.world, scene.programId, 'reviews', reviewOf(scene));
    const before = await scene.world.dump();
    const event = await depart();
    expect(await scene.world.dump()).not.toEqual(before);
    await undoEvent(scene.world, { programId: scene.programId, eventId: event!.id });
    expect(await scene.world.dump()).toEqual(before);
  });

  it('has no more than the user chose, and what the user changed is the user’s word', async () => {
    const destination = { company: 'Gamma', title: 'Adviser', companyUrl: null };
    await depart({ leftOn: '2025-12', destination, replacement: null, isFollowed: false });
    expect((await reread(scene)).employments).toMatchObject([
      { company: 'Acme', end: '2025-12' },
      { company: 'Gamma', title: 'Adviser', source: 'user' },
    ]);
    const edited = (await records().corrections.queue()).filter(({ isEdited }) => isEdited);
    expect(edited.map(({ field, newValue }) => [field, newValue])).toEqual([['leftOn', '2025-12']]);
    expect(await records().nominations.all()).toEqual([]);
    expect(await records().follows.open()).toEqual([]);
  });

  it('by hand rests on the user’s word, knows no end of the job, and answers what was seen', async () => {
    await departAsPlanned(scene.world, { ...scene.target, judgementId: null });
    const contact = await reread(scene);
    expect(contact).toMatchObject({ status: 'left-company', leftOn: '2026-03' });
    expect(contact.employments).toMatchObject([{ company: 'Acme', state: 'ended' }]);
    expect(contact.employments[0]).not.toHaveProperty('end');
    expect((await records().judgements.get(scene.judgementId))?.settled?.how).toBe('departed');
    const [correction] = await records().corrections.queue();
    expect(correction?.evidence).toMatchObject({ url: '', excerpt: '' });
  });

  it('by hand answers whatever the page asked, until that is undone', async () => {
    const promoted = { ...leftPage, positions: [makePosition('Vice President of Sales', 'Acme', '2026-01')] };
    await recordObservation(scene.world, { programIds: [scene.programId], observation: promoted });
    const latest = async () => (await records().judgements.latestOf([scene.contactId])).get(scene.contactId);
    expect(await latest()).toMatchObject({ verdict: { kind: 'title-changed', findings: [{ field: 'title' }] } });
    expect(await records().judgements.countWaiting()).toBe(1);
    const event = await departAsPlanned(scene.world, { ...scene.target, judgementId: null });
    expect(await latest()).toMatchObject({ verdict: { findings: [] }, settled: { how: 'departed' } });
    expect(await records().judgements.countWaiting()).toBe(0);
    await undoEvent(scene.world, { programId: scene.programId, eventId: event!.id });
    expect(await latest()).not.toHaveProperty('settled');
    expect(await records().judgements.countWaiting()).toBe(1);
  });

  it('answers a verdict for as long as the contact is away', async () => {
    const positions = [makePosition('Director', 'Acme', '2019-01'), makePosition('Chief of Staff', 'Beta', '2026-02')];
    const observation = { ...leftPage, positions };
    const look = async () => {
      await recordObservation(scene.world, { programIds: [scene.programId], observation });
      return (await records().judgements.latestOf([scene.contactId])).get(scene.contactId)!;
    };
    const { id: judgementId, verdict } = await look();
    expect(verdict.kind).toBe('extra-role');
    await departAsPlanned(scene.world, { ...scene.target, judgementId });
    const back = without(await reread(scene), 'leftOn');
    const jobs = back.employments.filter(({ company }) => company === 'Acme');
    await putRows(scene.world, scene.programId, 'contacts', { ...back, status: 'active', employments: jobs });
    const again = await look();
    expect(again.verdict.kind).toBe('extra-role');
    expect(again).not.toHaveProperty('settled');
  });

  it('answers the likely change that a check of connections has found', async () => {
    await putRows(scene.world, scene.programId, 'reviews', reviewOf(scene));
    await depart();
    expect((await records().reviews.get('r'))?.state).toBe('confirmed');
  });

  it('ends a pause', async () => {
    const pause = { reason: 'Busy', reviewOn: '2026-05-01' };
    await putRows(scene.world, scene.programId, 'contacts', { ...(await reread(scene)), status: 'paused', pause });
    await depart();
    expect(await reread(scene)).not.toHaveProperty('pause');
  });

  it('proposes the colleague whom the user chose in the search', async () => {
    const colleague = (await contactsOf(scene.world, scene.programId))[1]!;
    await depart({ replacement: { owner: ' Ines ', dueOn: '2026-03-20', candidateId: colleague.id } });
    expect(await records().nominations.open()).toMatchObject([
      {
        state: 'proposed',
        owner: 'Ines',
        candidate: { name: 'Ann Dogwood', title: 'Director', profile: { kind: 'slug', value: 'ann-3' } },
      },
    ]);
  });

  it('is marked once, whoever says it again', async () => {
    await depart();
    const before = await scene.world.dumpAll();
    expect(await departContact(scene.world, { ...scene.target, choices })).toBeNull();
    expect(await scene.world.dumpAll()).toBe(before);
  });
});

describe('a departure is refused', () => {
  const refused = async (input: Partial<Parameters<typeof departContact>[1]>, words: string) => {
    const before = await scene.world.dumpAll();
    expect(await refusalOf(departContact(scene.world, { ...scene.target, choices, ...input }))).toMatch(words);
    expect(await scene.world.dumpAll()).toBe(before);
  };

  it('on a judgement that a newer one has overtaken', async () => {
    const observation = { ...leftPage, positions: [makePosition('Director', 'Acme')] };
    await recordObservation(scene.world, { programIds: [scene.programId], observation });
    await refused({}, 'The profile has been read again since and says something else.');
  });

  it('on a judgement of somebody else', async () => {
    const other = (await contactsOf(scene.world, scene.programId))[1]!;
    await refused({ contactId: other.id }, 'out of date');
  });

  it('for a month to come', () => refused({ choices: { ...choices, leftOn: '2026-04' } }, 'still to come'));

  it('for a contact who is not to be contacted', async () => {
    await putRows(scene.world, scene.programId, 'contacts', { ...(await reread(scene)), status: 'do-not-contact' });
    await refused({}, 'do not contact');
  });

  it.each<[string, number, object]>([
    ['works elsewhere', 2, {}],
    ['has left too', 1, { leftOn: '2026-01' }],
    ['is not to be contacted', 1, { status: 'do-not-contact' }],
    ['is the one who left', 0, {}],
  ])('with a successor who %s', async (_, index, part) => {
    const candidate = (await contactsOf(scene.world, scene.programId))[index]!;
    await putRows(scene.world, scene.programId, 'contacts', { ...candidate, ...part });
    const replacement = { owner: '', dueOn: '2026-03-15', candidateId: candidate.id };
    await refused({ choices: { ...choices, replacement } }, 'cannot take the place');
  });

  it('behind the wall of another program', async () => {
    const { program } = await seed(scene.world, [row(2), row(3)]);
    const before = await scene.world.store.in(scene.programId).contacts.get(scene.contactId);
    await refused({ programId: program.id }, 'not in the program');
    const replacement = {
      owner: '',
      dueOn: '2026-03-15',
      candidateId: (await contactsOf(scene.world, program.id))[0]!.id,
    };
    await refused({ choices: { ...choices, replacement } }, 'not in the program');
    expect(await records().contacts.get(scene.contactId)).toEqual(before);
  });
});

/** A step of a user. */
const STEPS = {
  leave: ({ world, target }: Scene) => departAsPlanned(world, { ...target, judgementId: null }),
  import: ({ world, programId }: Scene) =>
    importRecords(world, file(programId, [row(2), row(5, { title: world.now() })], { fileHash: world.now() })),
  'leave as seen': async ({ world, target }: Scene) => {
    const judgement = (await world.store.in(target.programId).judgements.latestOf([target.contactId])).get(
      target.contactId,
    )!;
    return departAsPlanned(world, { ...target, judgementId: judgement.id });
  },
  look: ({ world, programId }: Scene) =>
    recordObservation(world, { programIds: [programId], observation: { ...leftPage, seenAt: world.now() } }),
  'look later': ({ world, programId }: Scene) => {
    world.wait(200);
    const positions = [
      makePosition('Chief Executive', 'Delta', '2026-07'),
      ...leftPage.positions.map(endIn('2026-06')),
    ];
    return recordObservation(world, {
      programIds: [programId],
      observation: { ...leftPage, positions, seenAt: world.now() },
    });
  },
  stop: ({ world, programId, contactId }: Scene) => stopFollow(world, { programId, contactId }),
};

it('any order of departures, imports and looks is taken back step by step', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])), { minLength: 1, maxLength: 6 }),
      async (steps) => {
        const scene = await makeScene();
        const { world, programId } = scene;
        const own = async () => {
          const { contacts, corrections, nominations, follows, nextActions } = await world.dump();
          return { contacts, corrections, nominations, follows, nextActions };
        };
        const first = (await world.store.in(programId).events.latest(1))[0]!.id;
        const before = await own();
        for (const step of steps) await STEPS[step](scene);
        for (const event of await world.store.in(programId).events.latest(50)) {
          if (event.id === first) break;
          if (isUndoable(event)) await undoEvent(world, { programId, eventId: event.id });
        }
        expect(await own()).toEqual(before);
      },
    ),
    { numRuns: 8 },
  );
}, 60_000);

function endIn(month: string): (position: ObservedPosition) => ObservedPosition {
  return (position) => ({ ...position, end: position.end ?? month, current: false });
}

function reviewOf({ programId, contactId }: Scene): Review {
  return {
    ...{ id: 'r', programId, contactId, source: 'connections', fileName: 'Connections.csv', likely: 'left-company' },
    ...{ seen: { company: 'Beta', title: 'Chief' }, sentence: 'Now at Beta', state: 'to-confirm' },
    at: '2026-02-28T09:00:00.000Z',
  };
}
