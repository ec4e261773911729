import { testPlace } from './open-test-store';
import { without } from '../actions/test-world';
import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_TABLES } from '../../src/store/database';
import { undoEvent } from '../../src/actions/undo-event';
import { LATEST_VERSION, MIGRATIONS } from '../../src/store/migrations/all-migrations';

/** A database as one version of Muster left it. Frozen with its migration. */
interface Example {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const FOLDER = new URL('./examples/', import.meta.url);
const examples = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Example);

/** Leaves a database behind as one version of Muster did. */
async function leave(indexedDB: IDBFactory, { version, rows }: Example): Promise<void> {
  const old = new Dexie('muster', { indexedDB, IDBKeyRange });
  const stores = examples.filter((one) => one.version <= version).sort((a, b) => a.version - b.version);
  old.version(version).stores(Object.assign({}, ...stores.map((one) => one.stores)));
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
}

describe('the migrations', () => {
  it('count up by one, and each has a frozen example', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(examples.map(({ version }) => version).sort()).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  it.each(examples)('have not changed version $version', ({ version, stores }) => {
    expect(MIGRATIONS[version - 1]?.stores).toEqual(stores);
  });

  it('describe every table', () => {
    const described = Object.assign({}, ...MIGRATIONS.map(({ stores }) => stores)) as Record<string, string>;
    expect(Object.keys(described).sort()).toEqual([...ALL_TABLES].sort());
  });

  it('begin every index but the primary key with the program', () => {
    for (const { stores } of MIGRATIONS)
      for (const [table, indexes] of Object.entries(stores))
        for (const index of indexes
          .split(',')
          .slice(1)
          .map((text) => text.trim()))
          expect(index, table).toMatch(/^(programId$|\[programId\+|\*keys\.)/);
  });

  it.each(examples)('open a database of version $version and lose nothing', async ({ version, stores, rows }) => {
    const { indexedDB, open } = testPlace();
    await leave(indexedDB, { version, stores, rows });
    const store = open();
    const [program] = await store.programs.all();
    const records = store.in(program!.id);
    expect((await records.contacts.page({ text: 'ann' }, 0, 10)).rows[0]?.contact.name.full).toBe('Ann Example');
    expect(await records.contacts.findByProfile([{ kind: 'slug', value: 'ann-example' }])).toHaveLength(1);
    expect(await records.corrections.queue()).toEqual(rows['corrections']);
    expect((await records.events.latest(10)).length).toBe(rows['events']!.length);
    store.close();
    const raw = await new Dexie('muster', { indexedDB, IDBKeyRange }).open();
    expect(raw.verno).toBe(LATEST_VERSION);
    for (const [table, list] of Object.entries(rows)) expect(await raw.table(table).count(), table).toBe(list.length);
  });
});

describe('an upgrade from version 1', () => {
  const first = examples.find(({ version }) => version === 1)!;
  const AT = '2026-01-02T00:00:00.000Z';
  const words = { fieldNames: { status: 'Status__c' }, statusLabels: { active: 'Live' } };

  /** The example of version 1 with other rows in some tables, opened by this build. */
  async function upgrade(change: Record<string, object[]>) {
    const { indexedDB, open } = testPlace();
    await leave(indexedDB, { ...first, rows: { ...first.rows, ...change } });
    return open();
  }

  const batch = first.rows['batches']![0] as Record<string, unknown>;
  const program = first.rows['programs']![0] as Record<string, unknown>;

  it('keeps what was exported byte for byte, in the place of the files', async () => {
    const content = '\ufeffName\r\nZoë\r\n';
    const erased = { ...batch, id: 'r2', content: '', notes: ['Removed.'], correctionIds: [] };
    const store = await upgrade({ batches: [{ ...batch, content }, erased] });
    const records = store.in('p1');
    const { target, fileName, rowCount, correctionIds, notes } = batch;
    expect(await records.batches.get('r1')).toEqual({
      ...without(batch, 'target', 'rowCount', 'correctionIds', 'notes', 'content'),
      files: [{ target, fileName, rowCount, correctionIds, notes }],
      achieved: { landed: 0, reopened: 0, conflicts: 0, landedDays: 0 },
    });
    const file = await records.exportFiles.get('r1');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes)).toBe(content);
    expect(await records.exportFiles.get('r2')).toBeUndefined();
    expect((await records.batches.get('r2'))?.files[0]?.notes).toEqual(['Removed.']);
  });

  it('gives the words of the program to the system that taught them', async () => {
    const store = await upgrade({ programs: [{ ...program, ...words }] });
    const systems = { salesforce: { columns: words.fieldNames, statusLabels: words.statusLabels } };
    expect(await store.programs.get('p1')).toEqual({ ...without(program, 'fieldNames'), systems });
    const untaught = await upgrade({});
    expect((await untaught.programs.get('p1'))?.systems).toEqual({});
  });

  it('finds the contacts with an issue, and gives every record its custom fields', async () => {
    const [contact] = first.rows['contacts'] as { keys: object }[];
    const bare = { ...contact, id: 'c2', title: ' ', company: '', profiles: [], keys: { order: 'b' } };
    const records = (await upgrade({ contacts: [contact!, bare] })).in('p1');
    expect(await records.issues.count()).toEqual({
      duplicate: 0,
      status: 0,
      email: 0,
      phone: 0,
      'no-name': 0,
      'no-company': 1,
      'no-title': 1,
      'no-profile': 1,
    });
    expect(await records.issues.page('no-title', 0, 10)).toMatchObject([{ id: 'c2' }]);
    expect(await records.assets.all()).toMatchObject([{ title: 'Story', custom: {} }]);
    expect(await records.uses.all()).toMatchObject([{ on: '2026-01-01', externalIds: [], custom: {} }]);
    expect(await records.nominations.all()).toMatchObject([{ state: 'open', externalIds: [], custom: {} }]);
  });

  it('counts the contacts that wait for a decision', async () => {
    const [judgement] = first.rows['judgements'] as { verdict: object }[];
    const settled = { ...judgement, id: 'j2', contactId: 'c2', settled: { how: 'verified', at: AT } };
    const agreeing = {
      ...judgement,
      id: 'j3',
      contactId: 'c3',
      verdict: { ...judgement!.verdict, kind: 'still-right' },
    };
    const { judgements } = (await upgrade({ judgements: [judgement!, settled, agreeing] })).in('p1');
    expect(await judgements.countWaiting()).toBe(1);
    expect(await judgements.ofContact('c1')).toEqual([judgement]);
  });

  it('leaves everything as it was when it breaks off', async () => {
    const { indexedDB, open } = testPlace();
    const rows = { ...first.rows, contacts: [...first.rows['contacts']!, { id: 'c9', programId: 'p1', keys: {} }] };
    await leave(indexedDB, { ...first, rows });
    await expect(open().in('p1').batches.all()).rejects.toThrow();
    const raw = await new Dexie('muster', { indexedDB, IDBKeyRange }).open();
    expect(raw.verno).toBe(1);
    for (const [table, list] of Object.entries(rows)) expect(await raw.table(table).toArray(), table).toEqual(list);
  });

  it('can still undo what was done before it', async () => {
    const taught = { ...program, ...words };
    const change = { eventId: 'e2', programId: 'p1', table: 'programs', recordId: 'p1', id: 9 };
    const event = { id: 'e2', at: AT, action: 'import', summary: 'b.csv', contactIds: [], programId: 'p1' };
    const store = await upgrade({
      programs: [taught],
      changes: [...first.rows['changes']!, { ...change, records: [{ id: 'p1', before: program, after: taught }] }],
      events: [...first.rows['events']!, event],
    });
    const world = { store, now: () => AT, newId: () => 'e3' };
    await undoEvent(world, { programId: 'p1', eventId: 'e2' });
    expect((await store.programs.get('p1'))?.systems).toEqual({});
  });
});
