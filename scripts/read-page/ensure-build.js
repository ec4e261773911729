import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TOP = resolve(import.meta.dirname, '../..');
const SOURCES = ['src', 'entrypoints', 'assets', 'wxt.config.ts', 'package.json'];

/** The folder of the build that ships; built first where it is missing or older than a source. */
export function ensureBuild() {
  const folder = join(TOP, '.output/chrome-mv3');
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.some((source) => newestIn(join(TOP, source)) > built)) {
    // Whatever the build says goes to the error output: the standard output holds observations only.
    const { status } = spawnSync('npx', ['wxt', 'build'], { cwd: TOP, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('The extension could not be built: see above.');
  }
  return folder;
}

function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
