import { testPlace } from './open-test-store';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_ACHIEVED } from '../../src/domain/batch';
import type { ProgramWriter } from '../../src/store/program-writer';
import type { Store } from '../../src/store/store';
import { makeContact, makeProgram } from './make-rows';

const NO_KEYS = () => ({ profileKeys: [], externalKeys: [], nameKeys: [] });
const EVENT = {
  id: 'e1',
  at: '2026-02-01T00:00:00.000Z',
  action: 'edit-contact',
  summary: 'Edited',
  contactIds: ['c1'],
} as const;
const head = (id: string) => ({ ...EVENT, id, contactIds: ['c1'] });

let store: Store;
beforeEach(() => {
  store = testPlace().open();
});

const put = (write: ProgramWriter, title: string) =>
  write.put('contacts', [makeContact('c1', 'p1', { title })], NO_KEYS);

describe('a transaction', () => {
  it('keeps each row before and after it with its event', async () => {
    await store.transact('p1', async (write) => {
      write.event(head('e1'));
      await put(write, 'Director');
    });
    await store.transact('p1', async (write) => {
      await put(write, 'Manager');
      await put(write, 'VP');
      write.event(head('e2'));
    });
    const changes = await store.in('p1').changes.ofEvent('e2');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      table: 'contacts',
      recordId: 'c1',
      before: { title: 'Director' },
      after: { title: 'VP' },
    });
    expect(changes[0]!.after).not.toHaveProperty('keys');
    expect((await store.in('p1').events.latest(5)).map(({ id }) => id)).toContain('e2');
  });

  it('keeps of a batch only what changed in it', async () => {
    const batch = {
      id: 'b1',
      programId: 'p1',
      fileName: 'queue.csv',
      files: [{ target: 'json' as const, fileName: 'queue.csv', rowCount: 1, correctionIds: ['k1'], notes: [] }],
      createdAt: EVENT.at,
      state: 'prepared' as const,
      achieved: NOTHING_ACHIEVED,
    };
    await store.transact('p1', async (write) => {
      await write.add('batches', [batch]);
      write.event(head('e1'));
    });
    await store.transact('p1', async (write) => {
      await write.put('batches', [{ ...batch, state: 'exported', downloadId: 7 }]);
      write.event(head('e2'));
    });
    const [change] = await store.in('p1').changes.ofEvent('e2');
    expect(change).toMatchObject({ table: 'batches', recordId: 'b1' });
    expect([change!.before, change!.after]).toEqual([{ state: 'prepared' }, { state: 'exported', downloadId: 7 }]);
  });

  it('sees what it has written', async () => {
    const seen = await store.transact('p1', async (write) => {
      write.event(head('e1'));
      await put(write, 'VP');
      return write.records.contacts.get('c1');
    });
    expect(seen?.title).toBe('VP');
  });

  it('writes neither event nor change when nothing changes', async () => {
    await store.transact('p1', async (write) => {
      write.event(head('e1'));
      await put(write, 'VP');
    });
    await store.transact('p1', async (write) => {
      write.event(head('e2'));
      await put(write, 'VP');
      await put(write, 'Director');
      await put(write, 'VP');
    });
    expect(await store.in('p1').events.get('e2')).toBeUndefined();
    expect(await store.in('p1').changes.ofRecord('contacts', 'c1')).toHaveLength(1);
  });

  it.each([
    ['no event', (write: ProgramWriter) => put(write, 'VP'), 'needs an event'],
    [
      'two events',
      async (write: ProgramWriter) => {
        await put(write, 'VP');
        write.event(head('e1'));
        write.event(head('e2'));
      },
      'second one',
    ],
    [
      'an error of the action',
      async (write: ProgramWriter) => {
        write.event(head('e1'));
        await put(write, 'VP');
        throw new Error('the action failed');
      },
      'the action failed',
    ],
  ])('with %s keeps nothing', async (_, work, message) => {
    await expect(store.transact('p1', work)).rejects.toThrow(message);
    expect(await store.in('p1').contacts.count()).toBe(0);
    expect(await store.in('p1').events.latest(5)).toEqual([]);
  });

  it('refuses to add a row that is there', async () => {
    const add = (id: string) =>
      store.transact('p1', async (write) => {
        write.event(head(id));
        await write.add('contacts', [makeContact('c1', 'p1')], NO_KEYS);
      });
    await add('e1');
    await expect(add('e2')).rejects.toThrow();
    expect(await store.in('p1').events.get('e2')).toBeUndefined();
  });
});

describe('watch', () => {
  it('runs again after a change that another context made, until it is stopped', async () => {
    const place = testPlace();
    const [here, there] = [place.open(), place.open()];
    const names: string[][] = [];
    let told = () => {};
    const next = () => new Promise<void>((resolve) => (told = resolve));
    const first = next();
    const stop = here.watch(
      () => here.programs.all(),
      (programs) => {
        names.push(programs.map(({ name }) => name));
        told();
      },
      (error) => expect.fail(String(error)),
    );
    await first;
    const second = next();
    await there.transact('p1', async (write) => {
      await write.add('programs', [makeProgram('p1', { name: 'Acme' })]);
      write.event({ ...head('e1'), action: 'create-program' });
    });
    await second;
    stop();
    expect(names).toEqual([[], ['Acme']]);
  });
});
