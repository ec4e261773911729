import { readdir, readFile } from 'node:fs/promises';

/** The process of the browser that runs on a profile. */
export async function findBrowser(profile) {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}\0`) && !command.includes('--type=')) return Number(name);
  }
  throw new Error('The browser to kill is not there.');
}

/** Kills a browser with all its processes at once, as a power cut does; resolves when nothing of it is left. */
export async function killBrowser(id) {
  process.kill(-id, 'SIGKILL');
  const end = performance.now() + 60_000;
  while (isThere(id)) {
    if (performance.now() > end) throw new Error('The browser lives on.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether anything of a process is left. Its command line goes first: for some time after, its threads still hold the locks of its files. */
function isThere(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
