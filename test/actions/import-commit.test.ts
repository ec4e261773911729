import { makeWorld } from './test-world';
import { expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import type { ImportReply } from '../../src/actions/import-protocol';
import { serveImport } from '../../src/actions/serve-import';
import type { Store } from '../../src/store/store';
import { StoreError } from '../../src/store/store-error';

it('an import says that it is done after its transaction alone: one that fails at its very end was never done', async () => {
  const world = makeWorld();
  const { id: programId } = await createProgram(world, { name: 'Client' });
  const before = await world.dumpAll();
  const transact: Store['transact'] = (program, work) =>
    world.store.transact(program, async (write) => {
      await work(write);
      throw new StoreError('full');
    });
  const replies: ImportReply[] = [];
  const serve = serveImport({
    world: { ...world, store: { ...world.store, transact } },
    send: (reply) => void replies.push(reply),
    clock: () => 0,
    breathe: async () => {},
  });
  const file = new File(['Full name,Company\nAda Right,Right\n'], 'people.csv');
  await serve({ ask: 'inspect', file, programId });
  const uses = replies.findLast((reply) => reply.tell === 'recognised')!.recognition.columns;
  await serve({ ask: 'plan', columns: uses.map(({ use }, index) => ({ index, use })) });
  await serve({ ask: 'run', answers: {} });
  expect(replies.map(({ tell }) => tell).filter((tell) => tell !== 'progress')).toEqual([
    'recognised',
    'planned',
    'failed',
  ]);
  expect(await world.dumpAll()).toBe(before);
});
