import { contactsOf, file, makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRecords } from '../../src/actions/import-records';
import { settleDuplicate } from '../../src/actions/settle-duplicate';
import { undoEvent } from '../../src/actions/undo-event';
import type { Id } from '../../src/domain/ids';
import { refusalOf } from '../refusal';

let world: TestWorld;
let programId: Id;
let knownId: Id;

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2)]);
  programId = program.id;
  knownId = contacts[0]!.id;
});

const duplicates = () => world.store.in(programId).duplicates;
const pairWith = (contactId: Id) =>
  putRows(world, programId, 'duplicates', {
    ...{ id: 'd1', programId, contactIds: [knownId, contactId] },
    ...{ reasons: ['same name', 'same company'], state: 'open', at: '2026-03-01' },
  });

describe('an import that is undone', () => {
  const second = () => importRecords(world, file(programId, [row(9)], { fileName: 'second.csv' }));
  const added = async () =>
    (await contactsOf(world, programId)).find(({ externalIds }) => externalIds[0]?.id === '003-9')!;

  it('takes the pairs along that its contacts were found in', async () => {
    const run = await second();
    await pairWith((await added()).id);
    await undoEvent(world, { programId, eventId: run.eventId });
    expect(await duplicates().all()).toEqual([]);
  });

  it('waits until the answer about one of them is undone', async () => {
    const run = await second();
    await pairWith((await added()).id);
    await settleDuplicate(world, { programId, duplicateId: 'd1', as: 'different' });
    expect(await refusalOf(undoEvent(world, { programId, eventId: run.eventId }))).toContain(
      'are two different people',
    );
  });
});
