import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openProgram } from '../../test/bench/import-contacts.js';
import { openWork } from './open-work.js';

/**
 * Prepares a work with a build of the extension: the profile from which each run begins, what its store holds before and after the work when
 * nothing interrupts it, and the milliseconds that takes. All that `runKilled` needs is in the answer.
 */
export async function prepareWork(folder, place, work, build) {
  const base = join(folder, `base-${place}`);
  await mkdir(base);
  const downloads = join(folder, `downloads-${place}`);
  await withWork(build, base, downloads, async ({ muster, read }) => {
    const dashboard = await openProgram(muster);
    await work.prepare(muster, dashboard, read);
  });
  const whole = join(folder, `whole-${place}`);
  await cp(base, whole, { recursive: true });
  return withWork(build, whole, downloads, async ({ muster, read }) => {
    const before = await read('Kills.digest()');
    const dashboard = await muster.openDashboard('#/import');
    const start = performance.now();
    await work.perform(muster, dashboard);
    return { work, build, base, before, time: performance.now() - start, after: await read('Kills.digest()') };
  });
}

async function withWork(build, profile, downloads, use) {
  const open = await openWork(build, profile, downloads);
  try {
    return await use(open);
  } finally {
    await open.muster.close();
  }
}
