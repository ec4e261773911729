import { beforeEach, expect, it } from 'vitest';
import { mendField } from '../../src/actions/mend-field';
import { setByHand } from '../../src/actions/set-by-hand';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { Contact } from '../../src/domain/contact';
import { contactsOf, makeWorld, row, seed, type TestWorld, without } from './test-world';

let world: TestWorld;
let programId: string;
let before: Contact;
const contact = async () => (await world.store.in(programId).contacts.get(before.id))!;
const move = (value: string) => mendField(world, { programId, contactId: before.id, field: 'company', value });
const withdraw = async (field: string) => {
  const queue = await world.store.in(programId).corrections.queue();
  const ids = queue.filter((one) => one.field === field).map(({ id }) => id);
  await withdrawCorrections(world, { programId, correctionIds: ids });
};

beforeEach(async () => {
  world = makeWorld();
  const { program } = await seed(world, [row(2), row(3, { company: 'Zeta' })]);
  programId = program.id;
  before = (await contactsOf(world, programId))[0]!;
});

it.each(['Zeta', 'Nova'])('a withdrawn move to %s leaves the contact where it was', async (company) => {
  await move(company);
  expect((await contact()).accountId).not.toBe(before.accountId);
  await withdraw('company');
  expect(without(await contact(), 'updatedAt')).toEqual(without(before, 'updatedAt'));
});

it('a withdrawn move takes the job that was corrected since along', async () => {
  const [accountId, company] = [before.accountId, before.company];
  await move('Zeta');
  const page = { url: '', seenAt: world.now() };
  await setByHand(world, { programId, contactId: before.id, field: 'title', text: 'VP', page });
  await withdraw('company');
  expect(await contact()).toMatchObject({ accountId, company, title: 'VP' });
  expect((await contact()).employments.at(-1)).toMatchObject({ accountId, company, title: 'VP', state: 'current' });
});
