import { expect, it } from 'vitest';
import { importRecords } from '../../src/actions/import-records';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { undoEvent } from '../../src/actions/undo-event';
import { contactsOf, file, makeWorld, row, seed } from './test-world';

it('whoever comes back by an undo works at the company under the name that it goes by now', async () => {
  const world = makeWorld();
  const account = { accountExternalId: { system: 'salesforce' as const, id: '001-1' } };
  const rows = [row(2), row(3), row(4, account)];
  const { program, contacts } = await seed(world, rows);
  const programId = program.id;
  const [keepId, dropId] = [contacts[0]!.id, contacts[1]!.id];
  const merged = await mergeContacts(world, { programId, keepId, dropId, choices: {} });
  await importRecords(world, file(programId, [row(4, { ...account, company: 'Apex' })]));
  const undone = await undoEvent(world, { programId, eventId: merged.id });
  const back = (await contactsOf(world, programId)).find(({ id }) => id === dropId);
  expect(back).toMatchObject({ company: 'Apex', employments: [{ company: 'Apex' }] });
  await undoEvent(world, { programId, eventId: undone.id });
  expect((await contactsOf(world, programId)).map(({ id }) => id)).not.toContain(dropId);
});
