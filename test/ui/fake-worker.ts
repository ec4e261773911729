import { vi } from 'vitest';
import type { ExportReply, ExportRequest } from '../../src/actions/export-protocol';
import { user } from './render';

/** A worker that a test answers for. */
export function fakeWorker() {
  const worker = {
    postMessage: vi.fn<(request: ExportRequest) => void>(),
    terminate: vi.fn(),
    onmessage: null as ((event: MessageEvent<ExportReply>) => void) | null,
    onerror: null as (() => void) | null,
  };
  return {
    worker,
    create: vi.fn(() => worker as unknown as Worker),
    /** All that it was asked, in order. */
    asked: () => worker.postMessage.mock.calls.map(([request]) => request),
    /** Answers as the worker would. */
    reply: (reply: ExportReply) => user(() => worker.onmessage?.({ data: reply } as MessageEvent<ExportReply>)),
  };
}
