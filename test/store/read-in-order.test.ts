import { beforeEach, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { ProgramWriter } from '../../src/store/program-writer';
import type { Store } from '../../src/store/store';
import { collect } from './collect';
import { makeContact } from './make-rows';
import { testPlace } from './open-test-store';

const NO_KEYS = () => ({ profileKeys: [], externalKeys: [], nameKeys: [] });
const COUNT = 1200;
const named = (id: string, full: string) => makeContact(id, 'p1', { name: { full, given: '', family: '' } });
const place = (index: number) => String(index).padStart(4, '0');

let store: Store;
const write = (work: (writer: ProgramWriter) => Promise<void>) =>
  store.transact('p1', async (writer) => {
    await work(writer);
    writer.event({
      id: crypto.randomUUID(),
      at: '2026-01-01T00:00:00.000Z',
      action: 'accept',
      summary: '',
      contactIds: [],
    });
  });

beforeEach(async () => {
  store = testPlace().open();
  // The ids are in another order than the names.
  const all = Array.from({ length: COUNT }, (_, index) => named(`c${place(COUNT - index)}`, `Kim ${place(index)}`));
  await write((writer) => writer.add('contacts', all, NO_KEYS));
});

/** Reads all; what is to happen meanwhile happens when the first of them are there. */
async function readAll(meanwhile: () => Promise<void> = () => Promise.resolve()) {
  const parts: Contact[][] = [];
  for await (const part of store.in('p1').contacts.inOrder()) {
    parts.push(part);
    if (parts.length === 1) await meanwhile();
  }
  return { parts, names: parts.flat().map(({ name }) => name.full) };
}

it('contacts come in the order of the list, some at a time, each once', async () => {
  const { parts, names } = await readAll();
  expect(names).toEqual(Array.from({ length: COUNT }, (_, index) => `Kim ${place(index)}`));
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(500);
  expect(parts[0]![0]).not.toHaveProperty('keys');
});

it('no part is empty, and an empty program has none', async () => {
  const { parts } = await readAll();
  expect(parts.filter((part) => part.length === 0)).toEqual([]);
  expect(await collect(store.in('p2').contacts.inOrder())).toEqual([]);
});

it('who is renamed while others are read comes once, who is removed does not come', async () => {
  const { names } = await readAll(() =>
    write(async (writer) => {
      // The first was read and goes to the end; the last was not, and goes to the beginning.
      await writer.put('contacts', [named(`c${place(COUNT)}`, 'Zoe'), named('c0001', 'Abe')], NO_KEYS);
      await writer.remove('contacts', ['c0002']);
    }),
  );
  expect([names.length, new Set(names).size]).toEqual([COUNT - 1, COUNT - 1]);
  expect([names[0], names.at(-1)]).toEqual(['Kim 0000', 'Abe']);
  expect(names).not.toContain(`Kim ${place(COUNT - 2)}`);
});
