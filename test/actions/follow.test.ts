import { beforeEach, describe, expect, it } from 'vitest';
import { departContact } from '../../src/actions/depart-contact';
import { readCard } from '../../src/actions/read-card';
import { readContactCard } from '../../src/actions/read-contact-card';
import { recordObservation } from '../../src/actions/record-observation';
import { stopFollow } from '../../src/actions/stop-follow';
import { undoEvent } from '../../src/actions/undo-event';
import type { ObservedPosition, ProfileObservation } from '../../src/domain/observation';
import { makePosition } from '../store/make-rows';
import { departAsPlanned } from './depart-as-planned';
import { leftPage, makeScene, reread, type Scene } from './departure-scene';
import { putRows, without } from './test-world';

let scene: Scene;
const records = () => scene.world.store.in(scene.programId);
const depart = () => departAsPlanned(scene.world, scene.target);

beforeEach(async () => (scene = await makeScene()));

describe('an advocate who is followed', () => {
  const look = async () => {
    const positions = [makePosition('Chief Executive', 'Delta', '2026-03')];
    const observation = { ...leftPage, seenAt: '2026-03-02T09:00:00.000Z', positions };
    await recordObservation(scene.world, { programIds: [scene.programId], observation });
    const card = await readCard(scene.world, { programIds: [scene.programId], observation });
    return card.state === 'contact' ? card.cards[0] : undefined;
  };

  it('seen again at the new company is the contact who left, and is not flagged again', async () => {
    await depart();
    const card = await look();
    expect(card).toMatchObject({ contact: { id: scene.contactId }, judgement: { verdict: { kind: 'still-right' } } });
    expect(card?.advocacy.follow).toMatchObject({ company: 'Beta' });
    expect(card?.advocacy.searches).toHaveLength(1);
  });

  it('is followed no more when the user says so, and again when that is undone', async () => {
    const { world, programId, contactId } = scene;
    await depart();
    const event = await stopFollow(world, { programId, contactId });
    expect((await look())?.advocacy.follow).toBeNull();
    expect(await stopFollow(world, { programId, contactId })).toBeNull();
    await undoEvent(world, { programId, eventId: event!.id });
    expect((await look())?.advocacy.follow).toMatchObject({ company: 'Beta' });
  });

  describe('and moves on', () => {
    const acme = makePosition('Director', 'Acme', '2019-01', '2026-01');
    const beta = (end?: string) => makePosition('Chief of Staff', 'Beta', '2026-02', end);
    const delta = makePosition('Chief Executive', 'Delta', '2026-07');
    const see = async (positions: ObservedPosition[], change: Partial<ProfileObservation> = {}) => {
      const observation = { ...leftPage, positions, seenAt: scene.world.now(), ...change };
      await recordObservation(scene.world, { programIds: [scene.programId], observation });
    };
    const follow = async () => (await records().follows.ofContact(scene.contactId))[0];
    beforeEach(async () => {
      await depart();
      scene.world.wait(200);
    });

    it('is followed to where the page shows it', async () => {
      const { startedOn, id } = (await follow())!;
      await see([delta, beta('2026-06'), acme]);
      expect(await follow()).toMatchObject({
        id,
        startedOn,
        company: 'Delta',
        title: 'Chief Executive',
        since: '2026-07',
      });
      expect((await reread(scene)).status).toBe('left-company');
      const before = await scene.world.dumpAll();
      await see([delta, beta('2026-06'), acme], { seenAt: leftPage.seenAt });
      expect(await scene.world.dumpAll()).toBe(before);
    });

    it('has the new title where only that changes', async () => {
      await see([makePosition('Chief Operating Officer', 'Beta', '2026-05'), beta('2026-05'), acme]);
      expect(await follow()).toMatchObject({ company: 'Beta', title: 'Chief Operating Officer', since: '2026-05' });
    });

    it('is found where nobody knew the place', async () => {
      await putRows(scene.world, scene.programId, 'follows', { ...(await follow())!, company: '', title: '' });
      await see([beta(), acme]);
      expect(await follow()).toMatchObject({ company: 'Beta', title: 'Chief of Staff', since: '2026-02' });
    });

    it.each<[string, ObservedPosition[], Partial<ProfileObservation>]>([
      ['shows another job beside it', [delta, beta(), acme], {}],
      ['lists some jobs only', [delta], { experience: 'partial' }],
      ['shows no job', [], { experience: 'not-rendered' }],
      ['shows that it is over and nothing since', [beta('2026-06'), acme], {}],
      [
        'shows an older job that was never closed',
        [makePosition('Adviser', 'Delta', '2015-01'), beta('2026-06'), acme],
        {},
      ],
    ])('stays where it is while the page %s', async (_, positions, change) => {
      const before = await follow();
      await see(positions, change);
      expect(await follow()).toEqual(before);
    });

    it('stays where the user said, whatever the page showed then', async () => {
      const place = without({ ...(await follow())!, company: 'Gamma', title: 'Adviser' }, 'since');
      await putRows(scene.world, scene.programId, 'follows', place);
      for (const since of ['2026-02', '2026-03']) await see([makePosition('Chief of Staff', 'Beta', since), acme]);
      expect(await follow()).toEqual(place);
    });

    it('is followed no further once that was stopped', async () => {
      await stopFollow(scene.world, scene.target);
      await see([delta, beta('2026-06'), acme]);
      expect(await follow()).toMatchObject({ company: 'Beta', state: 'stopped' });
    });

    it('is taken back with the departure all the same', async () => {
      await see([delta, beta('2026-06'), acme]);
      const departed = (await records().events.latest(9)).find(({ action }) => action === 'depart')!;
      await undoEvent(scene.world, { programId: scene.programId, eventId: departed.id });
      expect(await follow()).toBeUndefined();
    });
  });

  it('is followed nowhere while back, and after the next departure only where the user says so', async () => {
    await depart();
    const { world, programId, contactId, target } = scene;
    const back = without(await reread(scene), 'leftOn');
    await putRows(world, programId, 'contacts', { ...back, status: 'active' });
    const card = async () => (await readContactCard(world, records(), contactId))!.advocacy.follow;
    expect(await card()).toBeNull();
    const choices = { leftOn: '2026-02', destination: null, replacement: null, isFollowed: false };
    const event = await departContact(world, { ...target, judgementId: null, choices });
    expect(await card()).toBeNull();
    expect(await records().follows.open()).toEqual([]);
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await records().follows.open()).toHaveLength(1);
  });

  it('is followed once, on to where the next departure leads', async () => {
    await depart();
    await putRows(scene.world, scene.programId, 'contacts', { ...(await reread(scene)), status: 'active' });
    const destination = { company: 'Delta', title: '', companyUrl: null };
    await departContact(scene.world, {
      ...scene.target,
      judgementId: null,
      choices: { leftOn: '2026-01', destination, replacement: null, isFollowed: true },
    });
    expect(await records().follows.ofContact(scene.contactId)).toMatchObject([
      { company: 'Delta', state: 'following' },
    ]);
  });
});
