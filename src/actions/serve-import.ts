import { ActionError } from './action-error';
import { explainFailure } from './explain-failure';
import type { ImportRequest } from './import-protocol';
import type { ImportSession, ImportSurroundings } from './serve/import-session';
import { inspectFile, relayoutFile } from './serve/inspect-file';
import { planFile } from './serve/plan-file';
import { runFile } from './serve/run-file';

/**
 * Serves the import screen: takes its requests and answers by `send`. A new request ends the one that is under way, and waits for its
 * end; what was not committed by then is not written.
 */
export function serveImport(surroundings: ImportSurroundings): (request: ImportRequest) => Promise<void> {
  const { send } = surroundings;
  let session: ImportSession | null = null;
  let job = new AbortController();
  let running: Promise<void> | null = null;

  const perform = async (request: Exclude<ImportRequest, { ask: 'cancel' }>, signal: AbortSignal) => {
    try {
      signal.throwIfAborted();
      if (request.ask === 'inspect') session = await inspectFile(surroundings, request, signal);
      else if (session === null) throw new ActionError('Choose a file first.');
      else if (request.ask === 'relayout') session = await relayoutFile(surroundings, session, request, signal);
      else if (request.ask === 'plan') session = await planFile(surroundings, session, request, signal);
      else session = await runFile(surroundings, session, request, signal);
    } catch (error) {
      if (!signal.aborted) send({ tell: 'failed', sentence: explainFailure(error) });
      else if (signal.reason === CANCELLED) send({ tell: 'cancelled' });
    }
  };

  return async (request) => {
    const before = running;
    job.abort(request.ask === 'cancel' ? CANCELLED : SUPERSEDED);
    if (request.ask === 'cancel') {
      if (before === null) send({ tell: 'cancelled' });
      return;
    }
    job = new AbortController();
    const { signal } = job;
    const mine = (before ?? Promise.resolve()).then(() => perform(request, signal));
    running = mine;
    await mine;
    if (running === mine) running = null;
  };
}

const CANCELLED = new Error('Cancelled by the user.');
const SUPERSEDED = new Error('A later request took its place.');
