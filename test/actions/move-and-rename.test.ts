import { beforeEach, expect, it } from 'vitest';
import { changeProgram } from '../../src/actions/change-program';
import { completeExport } from '../../src/actions/complete-export';
import { importRecords } from '../../src/actions/import-records';
import { mendField } from '../../src/actions/mend-field';
import { prepareExport } from '../../src/actions/prepare-export';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { Contact } from '../../src/domain/contact';
import { account, sf } from './linked-rows';
import { contactsOf, file, listOf, makeWorld, row, seed, type TestWorld } from './test-world';

const at = (id: string, company: string) => ({ company, accountExternalId: sf(id) });

let world: TestWorld;
let programId: string;
let contacts: Contact[];
const mover = async () => (await contactsOf(world, programId))[0]!;
const moves = () => world.store.in(programId).corrections.ofContact(contacts[0]!.id);
const mend = (who: number, value: string) =>
  mendField(world, { programId, contactId: contacts[who]!.id, field: 'company', value });
const bring = (first: [string, string], second: [string, string]) =>
  importRecords(world, file(programId, [row(2, at(...first)), row(3, at(...second))]));
const send = async () => {
  const { batch } = await prepareExport(world, { programId });
  await completeExport(world, { programId, batchId: batch.id });
};

beforeEach(async () => {
  world = makeWorld();
  const { program, ...seeded } = await seed(world, [row(2, at('001-1', 'Acme')), row(3, at('001-2', 'Zeta'))]);
  programId = program.id;
  await changeProgram(world, { programId, change: { moves: 'move-account' } });
  ({ contacts } = seeded);
});

it('a move to a company that goes by another name since is one to that name', async () => {
  await mend(0, 'Zeta');
  await bring(['001-1', 'Acme'], ['001-2', 'Zeta Group']);
  expect(await mover()).toMatchObject({
    accountId: contacts[1]!.accountId,
    company: 'Zeta Group',
    employments: [{ company: 'Acme' }, { company: 'Zeta Group', state: 'current' }],
  });
  const [correction] = await moves();
  expect(correction).toMatchObject({ state: 'pending', oldValue: 'Acme', newValue: 'Zeta Group' });
});

it('a file of accounts that renames the company renames the move, too', async () => {
  await mend(0, 'Zeta');
  await importRecords(
    world,
    listOf(programId, 'accounts', [account(2, { company: 'Zeta Group', externalIds: [sf('001-2')] })]),
  );
  expect(await mover()).toMatchObject({ company: 'Zeta Group' });
  expect(await moves()).toMatchObject([{ state: 'pending', oldValue: 'Acme', newValue: 'Zeta Group' }]);
});

it('a company that the user renames is renamed in the moves there, until the name is withdrawn', async () => {
  await mend(0, 'Zeta');
  const renamed = await mend(1, 'Zeta Inc.');
  expect(await mover()).toMatchObject({ company: 'Zeta Inc.' });
  expect(await moves()).toMatchObject([{ state: 'pending', oldValue: 'Acme', newValue: 'Zeta Inc.' }]);
  const undone = await undoEvent(world, { programId, eventId: renamed!.id });
  expect(await moves()).toMatchObject([{ newValue: 'Zeta' }]);
  await undoEvent(world, { programId, eventId: undone.id });
  const queue = await world.store.in(programId).corrections.queue();
  const name = queue.find(({ record }) => record === 'account')!;
  await withdrawCorrections(world, { programId, correctionIds: [name.id] });
  expect(await mover()).toMatchObject({ accountId: contacts[1]!.accountId, company: 'Zeta' });
  expect(await moves()).toMatchObject([{ state: 'pending', newValue: 'Zeta' }]);
});

it.each([false, true])('the name and the move are withdrawn together, turned round: %s', async (isTurned) => {
  await mend(0, 'Zeta');
  await mend(1, 'Zeta Inc.');
  const ids = (await world.store.in(programId).corrections.queue()).map(({ id }) => id);
  await withdrawCorrections(world, { programId, correctionIds: isTurned ? ids.reverse() : ids });
  expect(await mover()).toMatchObject({ accountId: contacts[0]!.accountId, company: 'Acme' });
  expect(await moves()).toMatchObject([{ state: 'withdrawn' }]);
});

it('a move from a company that goes by another name since has not landed', async () => {
  await mend(0, 'Zeta');
  await send();
  expect(await bring(['001-1', 'Acme Group'], ['001-2', 'Zeta'])).toMatchObject({ reopened: 1, conflicts: 0 });
  expect(await mover()).toMatchObject({ accountId: contacts[1]!.accountId, company: 'Zeta' });
  expect(await moves()).toMatchObject([{ state: 'reopened', oldValue: 'Acme Group', newValue: 'Zeta' }]);
});

it('a move has landed while the new name of the company has not', async () => {
  await mend(0, 'Zeta');
  await mend(1, 'Zeta Inc.');
  await send();
  expect(await bring(['001-2', 'Zeta'], ['001-2', 'Zeta'])).toMatchObject({ landed: 1, reopened: 1, conflicts: 0 });
  expect(await mover()).toMatchObject({ accountId: contacts[1]!.accountId, company: 'Zeta Inc.' });
  expect(await moves()).toMatchObject([{ state: 'landed' }]);
});

it('the name of a company to which somebody moved since is not undone before the move', async () => {
  const renamed = await mend(1, 'Zeta Inc.');
  const moved = await mend(0, 'Zeta');
  expect(await mover()).toMatchObject({ company: 'Zeta Inc.' });
  await expect(undoEvent(world, { programId, eventId: renamed!.id })).rejects.toMatchObject({
    sentence: { say: 'refused.later' },
  });
  await undoEvent(world, { programId, eventId: moved!.id });
  await undoEvent(world, { programId, eventId: renamed!.id });
  expect((await contactsOf(world, programId)).map(({ company }) => company)).toEqual(['Acme', 'Zeta']);
});
