import { createClient } from '../../src/messaging/client';
import { followDue } from '../../src/messaging/follow-due';
import { browser } from '../../src/platform/browser';
import { mount } from '../../src/ui/mount';
import { createPageWorld } from '../../src/ui/page-world';
import { Dashboard } from '../../src/ui/screens/dashboard/dashboard';
import '../../src/ui/theme/pages.css';

const createImportWorker = () => new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
const createExportWorker = () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });

const client = createClient((message) => browser.runtime.sendMessage(message));
const world = createPageWorld();

followDue(world, client);
void mount(
  <Dashboard createImportWorker={createImportWorker} createExportWorker={createExportWorker} client={client} />,
  world,
);
