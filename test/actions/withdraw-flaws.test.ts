import { expect, it } from 'vitest';
import { mendField } from '../../src/actions/mend-field';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import { makeWorld, putRows, row, seed } from './test-world';

it.each([
  ['email', 'ann(at)acme', 'ann@acme.example', 'malformed'],
  ['phone', 'ask her', '+1 212 555 0147', 'malformed'],
] as const)('a mended %s is an issue again once the correction is withdrawn', async (field, wrong, right, flaw) => {
  const world = makeWorld();
  const { program, contacts } = await seed(world, [row(2)]);
  const records = world.store.in(program.id);
  const contact = contacts[0]!;
  await putRows(world, program.id, 'contacts', { ...contact, [field]: wrong, flaws: { [field]: flaw } });
  await mendField(world, { programId: program.id, contactId: contact.id, field, value: right });
  expect((await records.issues.count())[field]).toBe(0);
  const correctionIds = (await records.corrections.queue()).map(({ id }) => id);
  await withdrawCorrections(world, { programId: program.id, correctionIds });
  expect(await records.contacts.get(contact.id)).toMatchObject({ [field]: wrong, flaws: { [field]: flaw } });
  expect((await records.issues.count())[field]).toBe(1);
});
