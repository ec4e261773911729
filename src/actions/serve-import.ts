import { say } from '../domain/said';
import { ActionError } from './action-error';
import type { ImportRequest } from './import-protocol';
import { checkConnections, keepFound } from './serve/check-connections';
import type { ImportSession, ImportSurroundings } from './serve/import-session';
import { inspectFile, relayoutFile } from './serve/inspect-file';
import { planFile } from './serve/plan-file';
import { runFile } from './serve/run-file';
import { serveInTurn } from './serve/serve-in-turn';
import { sortFiles } from './serve/sort-files';
import { tellRows } from './serve/tell-rows';

/**
 * Serves the import screen: takes its requests and answers by `send`. A new request ends the one that is under way, and waits for its
 * end; what was not committed by then is not written.
 */
export function serveImport(surroundings: ImportSurroundings): (request: ImportRequest) => Promise<void> {
  let session: ImportSession | null = null;
  return serveInTurn<ImportRequest>(async (request, signal) => {
    if (request.ask === 'sort') return sortFiles(surroundings, request, signal);
    if (request.ask === 'inspect') {
      session = null;
      session = await inspectFile(surroundings, request, signal);
      return;
    }
    if (session === null) throw new ActionError(say('refused.noFile'));
    if (request.ask === 'rows') tellRows(surroundings, session, request);
    else if (request.ask === 'keep-reviews') await keepFound(surroundings, session);
    else session = await goOn(surroundings, session, request, signal);
  }, surroundings.send);
}

type Next = Exclude<ImportRequest, { ask: 'cancel' | 'sort' | 'inspect' | 'rows' | 'keep-reviews' }>;

/** Brings the session's file a step further; null when it turns out to be refused. */
function goOn(
  surroundings: ImportSurroundings,
  session: ImportSession,
  request: Next,
  signal: AbortSignal,
): Promise<ImportSession | null> {
  switch (request.ask) {
    case 'relayout':
      return relayoutFile(surroundings, session, request, signal);
    case 'plan':
      return planFile(surroundings, session, request, signal);
    case 'run':
      return runFile(surroundings, session, request, signal);
    case 'compare-connections':
      return checkConnections(surroundings, session, signal);
  }
}
