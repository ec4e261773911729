import { serveImport } from '../../src/actions/serve-import';
import type { ImportRequest } from '../../src/actions/import-protocol';
import { breathe } from '../../src/platform/breathe';
import { systemClock } from '../../src/platform/clock';
import { openStore } from '../../src/store/open-store';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';

/** The import worker of the dashboard: reads, maps and writes files beside the page, so that the page stays quick. */
const serve = serveImport({
  world: { store: openStore(), now: () => systemClock.now(), newId: () => crypto.randomUUID(), say: sayInEnglish },
  send: (reply) => self.postMessage(reply),
  clock: () => performance.now(),
  breathe,
});

self.addEventListener('message', (message: MessageEvent<ImportRequest>) => void serve(message.data));
