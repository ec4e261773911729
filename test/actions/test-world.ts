import { testPlace } from '../store/open-test-store';
import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';
import type { ImportInput, InputOf } from '../../src/actions/import-plan';
import { putRecords } from '../../src/actions/put-records';
import type { World, WorldOfFiles } from '../../src/actions/world';
import type { ContactBrief } from '../../src/domain/card';
import type { Contact } from '../../src/domain/contact';
import type { Event, RecordTable } from '../../src/domain/event';
import type { Program } from '../../src/domain/program';
import type { ImportedContact } from '../../src/exchange/imported-contact';
import type { ImportedOf } from '../../src/exchange/imported-linked';
import type { RecordKind } from '../../src/exchange/record-kind';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';
import type { RecordRows } from '../../src/store/record-rows';

/** A world whose clock goes on by a second at each look, and whose ids count up. */
export interface TestWorld extends WorldOfFiles {
  /** All rows of all tables as stored, without the events and their changes. */
  dump(): Promise<Record<string, unknown[]>>;
  /** The whole database as text. */
  dumpAll(): Promise<string>;
  /** The same database as another context has it open. */
  other(): WorldOfFiles;
  /** Lets time pass. */
  wait(days: number): void;
}

export function makeWorld(): TestWorld {
  const { indexedDB, open } = testPlace();
  let seconds = Date.parse('2026-03-01T09:00:00.000Z') / 1000;
  let ids = 0;
  const rest = {
    now: () => new Date((seconds += 1) * 1000).toISOString(),
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    say: sayInEnglish,
  };
  const read = async () => {
    const raw = await new Dexie('muster', { indexedDB, IDBKeyRange }).open();
    const tables = await Promise.all(raw.tables.map(async (table) => [table.name, await table.toArray()] as const));
    raw.close();
    return Object.fromEntries(tables) as Record<string, unknown[]>;
  };
  return {
    store: open(),
    ...rest,
    other: () => ({ store: open(), ...rest }),
    wait: (days) => (seconds += days * 86_400),
    dumpAll: async () =>
      JSON.stringify(await read(), (_, value) => (ArrayBuffer.isView(value) ? decode(value) : value)),
    dump: async () => without(await read(), 'events', 'changes'),
  };
}

const FAMILIES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Firth', 'Gorse', 'Hazel', 'Irwin', 'Juniper'];

/** The bytes of a file as text. */
export function decode(bytes: AllowSharedBufferSource | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The object without some of its fields. */
export function without<T extends object>(object: T, ...names: string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) as T;
}

/** One row of a file, as the exchange hands it over. */
export function row(line: number, change: Partial<ImportedContact> = {}): ImportedContact {
  return {
    line,
    externalIds: [{ system: 'salesforce', id: `003-${line}` }],
    givenName: 'Ann',
    familyName: FAMILIES[line % FAMILIES.length]!,
    title: 'Director',
    company: 'Acme',
    profile: { kind: 'slug', value: `ann-${line}` },
    status: 'active',
    searchable: true,
    custom: {},
    ...change,
  };
}

/** A file with these rows. */
export function file(
  programId: string,
  rows: readonly ImportedContact[],
  change: Partial<InputOf<'contacts'>> = {},
): InputOf<'contacts'> {
  const fileHash = JSON.stringify(rows);
  const rest = { programId, fileName: 'contacts.csv', fileHash, refused: [], system: 'salesforce' } as const;
  return { kind: 'contacts', rows: [...rows], ...rest, ...change };
}

/** A file of other records. */
export function listOf<K extends RecordKind>(
  programId: string,
  kind: K,
  rows: readonly ImportedOf[K][],
  change: Partial<Pick<ImportInput, 'answers' | 'blanks' | 'headers' | 'refused' | 'system'>> = {},
): ImportInput {
  const rest = { programId, fileName: `${kind}.csv`, refused: [], system: 'salesforce' } as const;
  return { kind, rows: [...rows], fileHash: JSON.stringify(rows), ...rest, ...change } as unknown as ImportInput;
}

/** A program with the contacts of these rows. */
export async function seed(world: World, rows = [row(2), row(3)]): Promise<{ program: Program; contacts: Contact[] }> {
  const program = await createProgram(world, { name: `Client ${world.newId()}` });
  await importRecords(world, file(program.id, rows));
  return { program, contacts: await contactsOf(world, program.id) };
}

/** Puts rows into a table of a program as they are, as if an action had: its event is the answer. */
export async function putRows<T extends RecordTable>(
  world: World,
  programId: string,
  table: T,
  ...rows: RecordRows[T][]
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    await putRecords(write, table, rows);
    return write.event({ id: world.newId(), at: world.now(), action: 'accept', summary: 'Seeded', contactIds: [] });
  });
}

/** All contacts of a program in the order of their external ids. */
export async function contactsOf(world: World, programId: string): Promise<Contact[]> {
  const { rows } = await world.store.in(programId).contacts.page({}, 0, 1000);
  const idOf = ({ externalIds, createdAt }: Contact) => externalIds[0]?.id ?? createdAt;
  return rows.map(({ contact }) => contact).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** Whom a page was found to be about. */
export function idsOf(met: readonly ContactBrief[]): { programId: string; contactId: string }[] {
  return met.map(({ programId, contact }) => ({ programId, contactId: contact.id }));
}
