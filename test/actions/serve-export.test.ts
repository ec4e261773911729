import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportReply, ExportRequest } from '../../src/actions/export-protocol';
import { serveExport } from '../../src/actions/serve-export';
import { makeCorrection } from '../store/make-rows';
import { decode, makeWorld, putRows, seed, type TestWorld } from './test-world';
import { sayWell } from '../say-well';

let world: TestWorld;
let programId: string;

/** Serves with a clock that goes on at each look, and breaths in which the test can ask something. */
function start(onBreath?: (ask: (request: ExportRequest) => void) => void) {
  const replies: ExportReply[] = [];
  let time = 0;
  let isFirst = true;
  const serve = serveExport({
    world,
    send: (reply) => void replies.push(reply),
    clock: () => (time += 15),
    breathe: async () => {
      if (isFirst) onBreath?.((request) => void serve(request));
      isFirst = false;
    },
  });
  const told = () => replies.map(({ tell }) => tell).filter((tell) => tell !== 'progress');
  const last = <T extends ExportReply['tell']>(tell: T) =>
    replies.findLast((reply): reply is Extract<ExportReply, { tell: T }> => reply.tell === tell)!;
  return { serve, replies, told, last };
}

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world);
  programId = program.id;
  await putRows(world, programId, 'corrections', makeCorrection('k1', programId, { recordId: contacts[0]!.id }));
});

describe('serveExport', () => {
  it('previews, exports and writes lists', async () => {
    const { serve, told, last, replies } = start();
    await serve({ ask: 'preview', choice: { programId } });
    expect(last('preview')).toMatchObject({ files: [{ target: 'salesforce-loader', corrections: 1 }], skipped: [] });
    await serve({ ask: 'export', choice: { programId, target: 'excel-csv' } });
    const { batch, skipped } = last('prepared');
    expect(skipped).toEqual([]);
    expect(await world.store.in(programId).batches.get(batch.id)).toEqual(batch);
    await serve({ ask: 'preview-list', programId, list: 'contacts-csv' });
    expect(last('preview')).toMatchObject({ files: [{ target: 'contacts-csv', rowCount: 2 }], skipped: [] });
    await serve({ ask: 'write-list', programId, list: 'contacts-csv' });
    expect(decode(last('list').bytes)).toContain('Cedar');
    expect(told()).toEqual(['preview', 'prepared', 'preview', 'list']);
    const progress = replies.filter((reply) => reply.tell === 'progress');
    expect(new Set(progress.map(({ step }) => step))).toEqual(new Set(['collecting', 'writing', 'packing']));
  });

  it('can be asked to end, and nothing is written then', async () => {
    const before = await world.dumpAll();
    const { serve, told } = start((ask) => ask({ ask: 'cancel' }));
    await serve({ ask: 'export', choice: { programId } });
    expect(told()).toEqual(['cancelled']);
    await serve({ ask: 'cancel' });
    expect(told()).toEqual(['cancelled', 'cancelled']);
    expect(await world.dumpAll()).toBe(before);
  });

  it('lets a later request take the place of the one under way', async () => {
    const { serve, told } = start((ask) => ask({ ask: 'preview', choice: { programId } }));
    await serve({ ask: 'export', choice: { programId } });
    await serve({ ask: 'preview-list', programId, list: 'contacts-vcard' });
    expect(told().at(-1)).toBe('preview');
    expect(told()).not.toContain('prepared');
    expect(await world.store.in(programId).batches.all()).toEqual([]);
  });

  it('says in words what went wrong, and serves on', async () => {
    const { serve, told, last } = start();
    await serve({ ask: 'export', choice: { programId, correctionIds: [] } });
    expect(sayWell(last('failed').sentence)).toBe(
      'No correction is chosen. Choose at least one, or export the whole queue.',
    );
    await serve({ ask: 'write-list', programId: 'gone', list: 'contacts-csv' });
    expect(sayWell(last('failed').sentence)).toContain('does not exist any more');
    await serve({ ask: 'preview', choice: { programId } });
    expect(told()).toEqual(['failed', 'failed', 'preview']);
  });
});
