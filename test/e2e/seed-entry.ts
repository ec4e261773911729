import { createProgram } from '../../src/actions/create-program';
import { putContacts } from '../../src/actions/put-records';
import type { World } from '../../src/actions/world';
import type { Contact } from '../../src/domain/contact';
import type { Id } from '../../src/domain/ids';
import type { AdvocateStatus } from '../../src/domain/status';
import { localDay } from '../../src/platform/clock';
import { openStore } from '../../src/store/open-store';

/** A contact as a test names it; all else has plain values. */
export interface SeedContact {
  name: string;
  title: string;
  company: string;
  /** Null for a record without a LinkedIn address. */
  slug: string | null;
  /** The token of Sales Navigator, where it is known. */
  salesId?: string;
  status?: AdvocateStatus;
  /** What is to be done next with the contact, today. */
  nextAction?: string;
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
  const contacts = people.map(({ name, title, company, slug, salesId, status = 'active' }): Contact => {
    const [given = '', ...rest] = name.split(' ');
    return {
      id: world.newId(),
      programId,
      accountId: null,
      externalIds: [{ system: 'spreadsheet', id: slug ?? name }],
      name: { full: name, given, family: rest.join(' ') },
      title,
      company,
      employments: [{ accountId: null, company, title, state: 'current', source: 'import', recordedAt: at }],
      profiles: [
        ...(slug === null ? [] : [{ kind: 'slug' as const, value: slug, learntAt: at, source: 'import' as const }]),
        ...(salesId === undefined
          ? []
          : [{ kind: 'sales' as const, value: salesId, learntAt: at, source: 'page' as const }]),
      ],
      status,
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
    await write.put(
      'nextActions',
      people.flatMap(({ nextAction: what }, index) =>
        what === undefined
          ? []
          : {
              ...{ id: world.newId(), programId, contactId: contacts[index]!.id, accountId: null },
              ...{ what, dueOn: localDay(at), owner: '', createdAt: at },
            },
      ),
    );
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
