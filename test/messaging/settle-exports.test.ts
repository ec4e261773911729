import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { World } from '../../src/actions/world';
import type { ExportBatch } from '../../src/domain/batch';
import { settleExports, type DownloadFact } from '../../src/messaging/settle-exports';

const completeExport = vi.hoisted(() => vi.fn(async () => null));
vi.mock('../../src/actions/complete-export', () => ({ completeExport }));
beforeEach(() => void completeExport.mockClear());

const batch = { id: 'b', state: 'prepared', downloadId: 5, createdAt: '2026-03-01T10:00:00.000Z' } as ExportBatch;
const unsent = { id: 'b', state: 'prepared', createdAt: batch.createdAt } as ExportBatch;
const done: DownloadFact = { state: 'complete', startTime: '2026-03-01T10:00:01.000Z', byExtensionId: 'muster' };

async function settle(batches: ExportBatch[], download: DownloadFact | undefined) {
  const store = { programs: { all: async () => [{ id: 'p' }] }, in: () => ({ batches: { all: async () => batches } }) };
  const find = vi.fn(async () => download);
  await settleExports({ store } as unknown as World, 'muster', find);
  return find;
}

describe('settling exports', () => {
  it('completes a batch whose file is written', async () => {
    const find = await settle([batch], done);
    expect(find).toHaveBeenCalledWith(5);
    expect(completeExport).toHaveBeenCalledExactlyOnceWith(expect.anything(), { programId: 'p', batchId: 'b' });
  });

  it.each<[string, ExportBatch, DownloadFact | undefined]>([
    ['still runs', batch, { ...done, state: 'in_progress' }],
    ['broke off', batch, { ...done, state: 'interrupted' }],
    ['was forgotten by the browser', batch, undefined],
    ['was started by another extension', batch, { ...done, byExtensionId: 'other' }],
    ['was started by the user', batch, { state: done.state, startTime: done.startTime }],
    ['is older than the batch', batch, { ...done, startTime: '2026-02-27T10:00:00.000Z' }],
    ['belongs to an exported batch', { ...batch, state: 'exported' }, done],
    ['belongs to a batch taken back', { ...batch, state: 'taken-back' }, done],
    ['was never started', unsent, done],
  ])('leaves a batch alone whose download %s', async (_, one, download) => {
    await settle([one], download);
    expect(completeExport).not.toHaveBeenCalled();
  });
});
