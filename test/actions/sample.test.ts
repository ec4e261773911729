import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { readAgenda } from '../../src/actions/read-agenda';
import { createSample } from '../../src/actions/sample/create-sample';
import { removeSample } from '../../src/actions/sample/remove-sample';
import type { NextAction } from '../../src/domain/next-action';
import { ADVOCATE_STATUSES } from '../../src/domain/status';
import { prepareExport } from '../../src/actions/prepare-export';
import { acceptFindings } from '../../src/actions/accept-findings';
import { nominatePerson } from '../../src/actions/nominate-person';
import { makeWorld, putRows, seed, type TestWorld } from './test-world';
import { makeObservation } from '../store/make-rows';
import { refusalOf } from '../refusal';

let world: TestWorld;
beforeEach(() => (world = makeWorld()));

const create = () => createSample(world, { name: 'Sample program' });

describe('the sample program', { timeout: 20_000 }, () => {
  it('has an advocate of every status and one without', async () => {
    const { id } = await create();
    const { rows } = await world.store.in(id).contacts.page({}, 0, 100);
    const statuses = new Set(rows.map(({ contact }) => contact.status));
    expect([...statuses].toSorted()).toEqual([...ADVOCATE_STATUSES, null].toSorted());
  });

  it('was judged as any program is: some are right, some moved on', async () => {
    const { id } = await create();
    const { rows } = await world.store.in(id).contacts.page({}, 0, 100);
    const verdicts = rows.flatMap(({ contact, judgement }) =>
      judgement === null ? [] : [`${contact.name.given}: ${judgement.verdict.kind}`],
    );
    expect(verdicts.toSorted()).toEqual([
      'Henrike: title-changed',
      'Marisol: still-right',
      'Ngaire: extra-role',
      'Tobiah: left-company',
    ]);
    expect(await world.store.in(id).judgements.any()).toBeDefined();
  });

  it('is finished when it was broken off between any two of its steps', async () => {
    const whole = await create();
    const verdicts = async (programId: string, { store }: TestWorld) =>
      (await store.in(programId).contacts.page({}, 0, 100)).rows.map(({ judgement }) => judgement?.verdict.kind);
    const expected = await verdicts(whole.id, world);
    let steps = 0;
    for (let isDone = false; !isDone; steps += 1) {
      const other = makeWorld();
      let left = steps;
      const transact: TestWorld['store']['transact'] = (id, work) =>
        left-- > 0 ? other.store.transact(id, work) : Promise.reject(new Error('killed'));
      const killed = { ...other, store: { ...other.store, transact } };
      isDone = await createSample(killed, { name: 'Sample' }).then(
        () => true,
        () => false,
      );
      const { id } = await createSample(other, { name: 'Sample' });
      expect(await verdicts(id, other)).toEqual(expected);
    }
    expect(steps).toBeGreaterThan(4);
  });

  it('has things to do: overdue, today and this week', async () => {
    const { id } = await create();
    const agenda = await readAgenda(world, [id], '2026-03-01');
    expect(agenda.map(({ due }) => due)).toEqual(['overdue', 'today', 'today', 'this-week']);
  });

  it('names nobody who can be met: addresses that LinkedIn does not give, companies at .example', async () => {
    const { id } = await create();
    const { rows } = await world.store.in(id).contacts.page({}, 0, 100);
    const slugs = rows.flatMap(({ contact }) => contact.profiles.map(({ value }) => value));
    expect(slugs).toHaveLength(rows.length - 1);
    expect(slugs.every((slug) => slug.includes('_'))).toBe(true);
    expect(rows.every(({ contact }) => contact.email?.endsWith('.example'))).toBe(true);
  });

  it('is made once, and under a free name', async () => {
    await createProgram(world, { name: 'sample program' });
    const first = await create();
    expect(await create()).toEqual(first);
    expect((await world.store.programs.all()).map(({ name }) => name)).toEqual(['Sample program 2', 'sample program']);
  });
});

describe('removing it', { timeout: 20_000 }, () => {
  it('leaves the database as it was before', async () => {
    await seed(world);
    const before = await world.dumpAll();
    const { id } = await create();
    const { rows } = await world.store.in(id).contacts.page({ verdicts: ['title-changed'] }, 0, 1);
    const { contact, judgement } = rows[0]!;
    await acceptFindings(world, {
      programId: id,
      contactId: contact.id,
      judgementId: judgement!.id,
      fields: [{ field: 'title' }],
    });
    await prepareExport(world, { programId: id, target: 'json' });
    const observation = makeObservation();
    await nominatePerson(world, { programId: id, accountId: null, observation });
    expect(await world.dumpAll()).toContain(id);
    await removeSample(world, { programId: id });
    expect(await world.dumpAll()).toBe(before);
    await removeSample(world, { programId: id });
  });

  it('takes any number of rows, also such as belong to nobody', async () => {
    const { id: programId } = await create();
    const nobodys = Array.from({ length: 1_200 }, (_, index): NextAction => ({
      ...{ id: `n${index}`, programId, contactId: null, accountId: null, what: 'Tidy up' },
      ...{ dueOn: '2026-03-01', owner: '', createdAt: world.now() },
    }));
    await putRows(world, programId, 'nextActions', ...nobodys);
    await removeSample(world, { programId });
    expect(await world.dumpAll()).not.toContain(programId);
  });

  it('is refused for a program of the user', async () => {
    const { program } = await seed(world);
    const before = await world.dumpAll();
    expect(await refusalOf(removeSample(world, { programId: program.id }))).toContain('Only a sample program');
    expect(await world.dumpAll()).toBe(before);
  });
});
