import { createProgram } from '../../src/actions/create-program';
import { putContacts } from '../../src/actions/put-records';
import type { World } from '../../src/actions/world';
import type { Contact } from '../../src/domain/contact';
import type { Id } from '../../src/domain/ids';
import { openStore } from '../../src/store/open-store';

/** A contact as a test names it; all else has plain values. */
export interface SeedContact {
  name: string;
  title: string;
  company: string;
  slug: string;
}

/** Runs inside one of the extension's own pages: writes a program with contacts as an import would. */
export async function seed(programName: string, people: readonly SeedContact[]): Promise<Id> {
  const world: World = {
    store: openStore(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
  const { id: programId } = await createProgram(world, { name: programName });
  const at = world.now();
  const contacts = people.map(({ name, title, company, slug }): Contact => {
    const [given = '', ...rest] = name.split(' ');
    return {
      id: world.newId(),
      programId,
      accountId: null,
      externalIds: [{ system: 'spreadsheet', id: slug }],
      name: { full: name, given, family: rest.join(' ') },
      title,
      company,
      employments: [{ accountId: null, company, title, state: 'current', source: 'import', recordedAt: at }],
      profiles: [{ kind: 'slug', value: slug, learntAt: at, source: 'import' }],
      status: 'active',
      searchable: true,
      participations: [],
      productIds: [],
      custom: {},
      createdAt: at,
      updatedAt: at,
    };
  });
  await world.store.transact(programId, async (write) => {
    await putContacts(write, contacts);
    write.event({
      id: world.newId(),
      at,
      action: 'import',
      summary: `${contacts.length} contacts`,
      contactIds: [],
    });
  });
  world.store.close();
  return programId;
}
