import { contactsOf, makeWorld, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { completeExport } from '../../src/actions/complete-export';
import { createProgram } from '../../src/actions/create-program';
import { mendField } from '../../src/actions/mend-field';
import { prepareExport } from '../../src/actions/prepare-export';
import { importFile } from '../exchange/import-fixture';

let world: TestWorld;
let programId: string;

beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
});

const run = (text: string) => importFile(world, programId, new File([text], 'contacts.csv'));
const names = async () => (await contactsOf(world, programId)).map(({ name }) => `${name.given} | ${name.family}`);

describe('a file with full names alone', () => {
  it('leaves the parts of names that it does not change', async () => {
    await run('Id,First name,Last name,Company\n7,Ana,García López,Acme\n8,Mary Jane,Watson,Acme\n');
    expect(await run('Id,Full name,Company\n7,Ana García López,Acme\n8,Mary Jane Watson,Acme\n')).toMatchObject({
      imported: { updated: 0, unchanged: 2 },
    });
    expect(await names()).toEqual(['Ana | García López', 'Mary Jane | Watson']);
  });

  it('leaves the part in its place that a new name has in common with the old one', async () => {
    await run('Id,First name,Last name,Company\n7,Ana,García López,Acme\n8,Mary Jane,Watson,Acme\n9,Bo,Left,Acme\n');
    await run('Id,Full name,Company\n7,Ana García Ruiz,Acme\n8,Mary Ann Watson,Acme\n9,"Right, Jo Ann",Acme\n');
    expect(await names()).toEqual(['Ana | García Ruiz', 'Mary Ann | Watson', 'Jo Ann | Right']);
  });

  it.each([
    ['Ana Pérez', 'Ana García López', 'Ana | García López'],
    ['Mary Watson', 'Mary Jane Watson', 'Mary | Jane Watson'],
    ['Mary Watson', 'Mary Watson-Parker, PhD', 'Mary | Watson-Parker, PhD'],
  ])('shows that the correction from %s to %s has landed', async (before, after, parts) => {
    const list = (name: string) => `Id,Full name,Company\n7,"${name}",Acme\n`;
    await run(list(before));
    const [contact] = await contactsOf(world, programId);
    const contactId = contact!.id;
    await mendField(world, { programId, contactId, field: 'name', value: after });
    const { batch } = await prepareExport(world, { programId, target: 'excel-csv' });
    await completeExport(world, { programId, batchId: batch.id });
    const states = async () =>
      (await world.store.in(programId).corrections.ofContact(contactId)).map(({ state }) => state);
    await run(list(`${before} `));
    expect([await states(), await names()]).toEqual([['reopened'], [parts]]);
    await run(list(after));
    expect([await states(), await names()]).toEqual([['landed'], [parts]]);
    expect((await contactsOf(world, programId))[0]!.name.full).toBe(after);
  });

  it('shows that the old name is there still, however that would be parted', async () => {
    await run('Id,First name,Last name,Company\n7,Ana,García López,Acme\n');
    const [contact] = await contactsOf(world, programId);
    await mendField(world, { programId, contactId: contact!.id, field: 'name', value: 'Ana Ruiz' });
    await run('Id,Full name,Company\n7,Ana García López,Acme\n');
    const corrections = await world.store.in(programId).corrections.ofContact(contact!.id);
    expect(corrections).toMatchObject([{ field: 'familyName', oldValue: 'García López', state: 'pending' }]);
    expect(await names()).toEqual(['Ana | Ruiz']);
  });
});
