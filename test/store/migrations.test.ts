import { testPlace } from './open-test-store';
import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_TABLES } from '../../src/store/database';
import { LATEST_VERSION, MIGRATIONS } from '../../src/store/migrations/all-migrations';

/** A database as one version of Muster left it. Frozen with its migration. */
interface Example {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const FOLDER = new URL('./examples/', import.meta.url);
const examples = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Example);

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
    const old = new Dexie('muster', { indexedDB, IDBKeyRange });
    old.version(version).stores(stores);
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
    old.close();
    const store = open();
    const [program] = await store.programs.all();
    const records = store.in(program!.id);
    expect((await records.contacts.page({ text: 'ann' }, 0, 10)).rows[0]?.contact.name.full).toBe('Ann Example');
    expect(await records.contacts.findByProfile([{ kind: 'slug', value: 'ann-example' }])).toHaveLength(1);
    expect((await records.events.latest(10)).length).toBe(rows['events']!.length);
    store.close();
    const raw = await new Dexie('muster', { indexedDB, IDBKeyRange }).open();
    expect(raw.verno).toBe(LATEST_VERSION);
    for (const [table, list] of Object.entries(rows)) expect(await raw.table(table).count(), table).toBe(list.length);
  });
});
