import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeStore } from './judge-store.js';
import { findBrowser, killBrowser } from './kill-browser.js';
import { openWork } from './open-work.js';

/**
 * Begins a work, kills the browser when `until` is over, starts it again, and says how the store stands (see `judgeStore`). `until` is given
 * the dashboard, the folder of downloads, and the way to ask the store.
 */
export async function runKilled(folder, { work, build, base, before, after }, until) {
  const profile = join(folder, 'run');
  const downloads = join(folder, 'run-downloads');
  await cp(base, profile, { recursive: true });
  try {
    await killDuring(work, build, profile, downloads, until);
    const { muster, read } = await openWork(build, profile, downloads);
    try {
      // The worker settles what was downloaded before the end.
      await muster.serviceWorker();
      await read("chrome.runtime.sendMessage({ type: 'exports.settle' }).catch(() => undefined)");
      return judgeStore(work, before, after, await read('Kills.digest()'), await hashFiles(downloads));
    } finally {
      await muster.close();
    }
  } finally {
    await Promise.all([profile, downloads].map((path) => rm(path, { recursive: true, force: true })));
  }
}

async function killDuring(work, build, profile, downloads, until) {
  const { muster, read } = await openWork(build, profile, downloads);
  const dashboard = await muster.openDashboard('#/import');
  // Looked for before, so that nothing is between the instant and the kill.
  const browser = await findBrowser(profile);
  // The work is broken off: how it fails says nothing.
  const working = work.perform(muster, dashboard).catch(() => undefined);
  try {
    await until({ dashboard, downloads, read });
  } finally {
    await killBrowser(browser);
  }
  await working;
}

async function hashFiles(folder) {
  const names = await readdir(folder).catch(() => []);
  const hash = async (name) =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  return new Set(await Promise.all(names.map(hash)));
}
