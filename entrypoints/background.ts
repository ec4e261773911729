import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../src/messaging/start-worker';
import { systemClock } from '../src/platform/clock';
import { openStore } from '../src/store/open-store';
import type { Store } from '../src/store/store';

export default defineBackground(() => {
  let store: Store | undefined;
  startWorker({
    // Opened by the first event that needs it, once per life of the worker.
    get store() {
      return (store ??= openStore());
    },
    now: systemClock.now,
    newId: () => crypto.randomUUID(),
  });
});
