import { readdir, readFile, writeFile } from 'node:fs/promises';

const MEGABYTE = 1024 * 1024;

/** The ids of the processes in which the extension's pages and workers run, of the browsers that this process started. */
async function findExtensionProcesses() {
  const parents = new Map();
  const found = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [stat, command] = await Promise.all([readOr(`/proc/${name}/stat`), readOr(`/proc/${name}/cmdline`)]);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    if (command.includes('--extension-process')) found.push(Number(name));
  }
  const isOurs = (id) => id > 1 && (id === process.pid || isOurs(parents.get(id) ?? 0));
  return found.filter(isOurs);
}

const readOr = (path) => readFile(path, 'utf8').catch(() => '');

async function readMemory(id, field) {
  const [, kilobytes = '0'] = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(await readOr(`/proc/${id}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/**
 * Measures the memory of the extension's processes (its pages, its workers) while `work` goes on, in megabytes: what they held before
 * and the most they held, as the system counts it.
 */
export async function watchMemory(work) {
  const ids = await findExtensionProcesses();
  // The system counts the peak from here on.
  for (const id of ids) await writeFile(`/proc/${id}/clear_refs`, '5');
  const sum = async (field) => {
    const all = await Promise.all(ids.map((id) => readMemory(id, field)));
    return Math.round(all.reduce((total, bytes) => total + bytes, 0) / MEGABYTE);
  };
  const before = await sum('VmRSS');
  const result = await work();
  // The system's counts are rough: what is held may be counted later than the peak.
  return { result, before, peak: Math.max(before, await sum('VmHWM')) };
}
