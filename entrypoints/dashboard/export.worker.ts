import type { ExportRequest } from '../../src/actions/export-protocol';
import { serveExport } from '../../src/actions/serve-export';
import { breathe } from '../../src/platform/breathe';
import { systemClock } from '../../src/platform/clock';
import { openStore } from '../../src/store/open-store';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';

/** The export worker of the dashboard: collects, writes and packs files beside the page, so that the page stays quick. */
const serve = serveExport({
  world: { store: openStore(), now: () => systemClock.now(), newId: () => crypto.randomUUID(), say: sayInEnglish },
  send: (reply) => self.postMessage(reply, { transfer: reply.tell === 'list' ? [reply.bytes.buffer] : [] }),
  clock: () => performance.now(),
  breathe,
});

self.addEventListener('message', (message: MessageEvent<ExportRequest>) => void serve(message.data));
