import { expect, it } from 'vitest';
import { importRecords } from '../../src/actions/import-records';
import { mendField } from '../../src/actions/mend-field';
import { contactsOf, file, makeWorld, row, seed } from './test-world';

const at = (id: string, company: string) => ({ company, accountExternalId: { system: 'salesforce' as const, id } });

it('a move to a company that goes by another name since is one to that name', async () => {
  const world = makeWorld();
  const { program, contacts } = await seed(world, [row(2, at('001-1', 'Acme')), row(3, at('001-2', 'Zeta'))]);
  const [mover] = contacts;
  await mendField(world, { programId: program.id, contactId: mover!.id, field: 'company', value: 'Zeta' });
  const bring = (company: string) =>
    importRecords(world, file(program.id, [row(2, at('001-1', company)), row(3, at('001-2', 'Zeta Group'))]));
  await bring('Acme');
  expect((await contactsOf(world, program.id))[0]).toMatchObject({
    accountId: contacts[1]!.accountId,
    company: 'Zeta Group',
    employments: [{ company: 'Acme' }, { company: 'Zeta Group', state: 'current' }],
  });
  const [correction] = await world.store.in(program.id).corrections.ofContact(mover!.id);
  expect(correction).toMatchObject({ state: 'pending', oldValue: 'Acme', newValue: 'Zeta Group' });
});
