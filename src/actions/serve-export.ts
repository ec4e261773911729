import type { ExportReply, ExportRequest, ExportStep } from './export-protocol';
import type { Follow } from './follow';
import { prepareExport } from './prepare-export';
import { previewExport } from './preview-export';
import { reportProgress } from './report-progress';
import { serveInTurn } from './serve/serve-in-turn';
import type { WorldOfFiles } from './world';
import { previewList, writeList } from './write-list';

/** So long messages wait while work goes on, in milliseconds. */
const MAX_DEAF = 20;

/** What serving needs from outside. */
export interface ExportSurroundings {
  world: WorldOfFiles;
  send(reply: ExportReply): void;
  /** Milliseconds that only grow. */
  clock(): number;
  /** A pause in which waiting messages arrive. */
  breathe(): Promise<void>;
}

/**
 * Serves the export screens: takes their requests and answers by `send`. A new request ends the one that is under way, and waits for
 * its end; what was not committed by then is not written.
 */
export function serveExport(surroundings: ExportSurroundings): (request: ExportRequest) => Promise<void> {
  const { world, send } = surroundings;
  return serveInTurn<ExportRequest>(async (request, signal) => {
    const follow = followWith(surroundings, signal);
    if (request.ask === 'preview') send({ tell: 'preview', ...(await previewExport(world, request.choice, follow)) });
    else if (request.ask === 'export')
      send({ tell: 'prepared', ...(await prepareExport(world, request.choice, follow)) });
    else if (request.ask === 'preview-list')
      send({ tell: 'preview', files: [await previewList(world, request, follow)], skipped: [] });
    else send({ tell: 'list', ...(await writeList(world, request, follow)) });
  }, send);
}

function followWith({ send, clock, breathe }: ExportSurroundings, signal: AbortSignal): Follow<ExportStep> {
  const reports = new Map<ExportStep, ReturnType<typeof reportProgress>>();
  let heardAt = clock();
  return async (step, done, total) => {
    const report = reports.get(step) ?? reportProgress(step, clock, send);
    reports.set(step, report);
    report(done, total);
    if (clock() - heardAt >= MAX_DEAF) {
      await breathe();
      heardAt = clock();
    }
    signal.throwIfAborted();
  };
}
