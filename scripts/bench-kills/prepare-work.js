import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openProgram } from '../../test/bench/import-contacts.js';
import { openWork } from './open-work.js';

/**
 * Prepares a work: the profile from which each run begins, what its store holds before and after the work when nothing interrupts it,
 * and the milliseconds that takes.
 */
export async function prepareWork(folder, place, work) {
  const base = join(folder, `base-${place}`);
  await mkdir(base);
  const downloads = join(folder, `downloads-${place}`);
  await withWork(base, downloads, async ({ muster, read }) => {
    const dashboard = await openProgram(muster);
    await work.prepare(muster, dashboard, read);
  });
  const whole = join(folder, `whole-${place}`);
  await cp(base, whole, { recursive: true });
  return withWork(whole, downloads, async ({ muster, read }) => {
    const before = await read('Kills.digest()');
    const dashboard = await muster.openDashboard('#/import');
    const start = performance.now();
    await work.perform(muster, dashboard);
    return { base, before, time: performance.now() - start, after: await read('Kills.digest()') };
  });
}

async function withWork(profile, downloads, use) {
  const open = await openWork(profile, downloads);
  try {
    return await use(open);
  } finally {
    await open.muster.close();
  }
}
