import { readdir, readFile } from 'node:fs/promises';

/** Kills the browser of a profile with all its processes at once, as a power cut does; resolves when they are gone. */
export async function killBrowser(profile) {
  const id = await findBrowser(profile);
  if (id === undefined) throw new Error('The browser to kill is not there.');
  process.kill(-id, 'SIGKILL');
  const end = performance.now() + 20_000;
  while ((await findBrowser(profile)) !== undefined) {
    if (performance.now() > end) throw new Error('The browser lives on.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function findBrowser(profile) {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}\0`) && !command.includes('--type=')) return Number(name);
  }
  return undefined;
}
