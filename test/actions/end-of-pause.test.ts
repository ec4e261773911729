import { beforeEach, describe, expect, it } from 'vitest';
import { changeStatus } from '../../src/actions/life-cycle/change-status';
import { explainWord } from '../../src/actions/explain-word';
import { importRecords } from '../../src/actions/import-records';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import { contactsOf, file, makeWorld, row, seed, type TestWorld } from './test-world';

const pause = { reason: 'Newborn', reviewOn: '2026-06-01' };
const nextStep = { what: 'Ask again', dueOn: '2026-06-01', owner: '' };

let world: TestWorld;
let programId: string;
let contactId: string;
const contact = async () => (await contactsOf(world, programId))[0]!;
const withdraw = async () => {
  const correctionIds = (await world.store.in(programId).corrections.queue()).map(({ id }) => id);
  return (await withdrawCorrections(world, { programId, correctionIds }))!;
};

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2)]);
  programId = program.id;
  contactId = contacts[0]!.id;
  await changeStatus(world, { programId, contactId, change: { to: 'paused', pause, nextStep } });
});

describe('the reason for a pause goes with the pause', () => {
  it('when the change is withdrawn, and comes back when that is undone', async () => {
    expect(await contact()).toMatchObject({ status: 'paused', pause });
    const event = await withdraw();
    expect(await contact()).toMatchObject({ status: 'active' });
    expect(await contact()).not.toHaveProperty('pause');
    await undoEvent(world, { programId, eventId: event.id });
    expect(await contact()).toMatchObject({ status: 'paused', pause });
  });

  it('when a file says that it is over, not when it says the same', async () => {
    await importRecords(world, file(programId, [row(2, { status: 'paused' })]));
    expect(await contact()).toMatchObject({ status: 'paused', pause });
    await importRecords(world, file(programId, [row(2, { status: 'inactive' })]));
    expect(await contact()).toMatchObject({ status: 'inactive' });
    expect(await contact()).not.toHaveProperty('pause');
  });

  it('when the word that a file has for the status is explained', async () => {
    await importRecords(world, file(programId, [row(2, { status: 'paused' })]));
    const { status, ...unknown } = row(2, { unknownStatus: 'Champion' });
    expect(status).toBe('active');
    await importRecords(world, file(programId, [unknown]));
    await explainWord(world, { programId, word: 'Champion', status: 'active' });
    expect(await contact()).toMatchObject({ status: 'active' });
    expect(await contact()).not.toHaveProperty('pause');
  });
});
