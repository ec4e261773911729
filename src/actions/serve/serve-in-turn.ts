import type { Sentence } from '../../domain/said';
import { explainFailure } from '../explain-failure';

/** What is told about any request that did not come to its end. */
export type Ending = { tell: 'cancelled' } | { tell: 'failed'; sentence: Sentence };

/**
 * Serves a screen one request at a time: a new one ends the one that is under way, and waits for its end. `cancel` only ends it. What
 * `perform` throws is told in words.
 */
export function serveInTurn<Request extends { ask: string }>(
  perform: (request: Exclude<Request, { ask: 'cancel' }>, signal: AbortSignal) => Promise<void>,
  send: (ending: Ending) => void,
): (request: Request) => Promise<void> {
  let job = new AbortController();
  let running: Promise<void> | null = null;

  const attempt = async (request: Exclude<Request, { ask: 'cancel' }>, signal: AbortSignal) => {
    try {
      signal.throwIfAborted();
      await perform(request, signal);
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
    const wanted = request as Exclude<Request, { ask: 'cancel' }>;
    const mine = (before ?? Promise.resolve()).then(() => attempt(wanted, signal));
    running = mine;
    await mine;
    if (running === mine) running = null;
  };
}

const CANCELLED = new Error('Cancelled by the user.');
const SUPERSEDED = new Error('A later request took its place.');
