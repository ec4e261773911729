import type { Contact } from '../domain/contact';
import type { ListTarget } from '../domain/export-target';
import type { RecordSystem } from '../domain/external-id';
import type { Id } from '../domain/ids';
import type { ListRecords } from '../exchange/written-file';
import type { PlacedContact, ProgramRecords } from '../store/program-records';
import type { ExportStep } from './export-protocol';
import type { Follow } from './follow';

/** The records a list is about. */
export const LIST_SUBJECTS: Record<ListTarget, 'contacts' | 'nominations' | 'nextActions'> = {
  'contacts-csv': 'contacts',
  'contacts-excel': 'contacts',
  'contacts-json': 'contacts',
  'contacts-vcard': 'contacts',
  'nominations-csv': 'nominations',
  'next-actions-ics': 'nextActions',
};

/** What contacts have that not every contact has. */
export interface ContactTraits {
  customNames: string[];
  systems: RecordSystem[];
}

/** What lists show besides contacts. */
type Surroundings = Omit<ListRecords, 'contacts' | 'people'>;

/** Looks through the contacts for the systems that know them and the names of their custom fields: in the order in which the list shows them first. */
export async function readTraits(
  all: AsyncIterable<PlacedContact[]> | readonly PlacedContact[][],
  total: number,
  follow: Follow<ExportStep>,
): Promise<ContactTraits> {
  const firsts = new Map<string, { place: string; at: number }>();
  const systems = new Set<RecordSystem>();
  let done = 0;
  await follow('collecting', done, total);
  for await (const contacts of all) {
    for (const { contact, place } of contacts) {
      Object.keys(contact.custom).forEach((name, at) => {
        const first = firsts.get(name);
        if (first === undefined || place < first.place) firsts.set(name, { place, at });
      });
      for (const { system } of contact.externalIds) systems.add(system);
    }
    await follow('collecting', (done += contacts.length), total);
  }
  const names = [...firsts].sort(([, a], [, b]) => (a.place === b.place ? a.at - b.at : a.place < b.place ? -1 : 1));
  return { customNames: names.map(([name]) => name), systems: [...systems] };
}

/** The records of a program besides its contacts. */
export async function readSurroundings(records: ProgramRecords): Promise<Surroundings> {
  const [accounts, products, assets, uses, nominations, nextActions] = await Promise.all([
    records.accounts.all(),
    records.products.all(),
    records.assets.all(),
    records.uses.all(),
    records.nominations.all(),
    records.nextActions.all(),
  ]);
  return {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    products: new Map(products.map(({ id, name }) => [id, name])),
    assets,
    uses,
    nominations,
    nextActions,
  };
}

/** The contacts that records other than contacts are about. */
export async function readPeople(records: ProgramRecords, around: Surroundings): Promise<Map<Id, Contact>> {
  const ids = new Set([
    ...around.assets.flatMap(({ contactIds }) => contactIds),
    ...around.uses.map(({ contactId }) => contactId),
    ...around.nominations.flatMap(({ replacesContactId }) => replacesContactId ?? []),
    ...around.nextActions.flatMap(({ contactId }) => contactId ?? []),
  ]);
  return new Map((await records.contacts.many([...ids])).map((contact) => [contact.id, contact]));
}
