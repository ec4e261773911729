import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension for browser tests: the one that ships, with shadow roots that a script may look into. Answers its folder. */
export function buildExtension() {
  const { status } = spawnSync('npm', ['run', '-s', 'build:e2e'], { cwd: TOP, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be built: see the messages above.');
  return `${TOP}.output/chrome-mv3-e2e`;
}
