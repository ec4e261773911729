/**
 * Makes the pictures of the README in docs/images, from the sample program on the demo's LinkedIn: the card, a file to
 * check, the queue. Each picture is the same on each run: where a screen says today's date, a fixed one stands there.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Journal } from './demo/journal.js';
import { launchDemo } from './demo/launch.js';
import { importFile } from './demo/tour/import-file.js';
import { setUpProgram } from './demo/tour/set-up-program.js';
import { visitProfiles } from './demo/tour/visit-profiles.js';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = join(TOP, 'docs/images');
const FILES = ['data-loader.csv', 'salesforce-report.csv', 'connections.csv', 'sheet.csv'];
const SHOWN_DAY = '2026-08-31';

/** A journal that takes pictures of these two steps and of no other, and prints nothing. */
class Album extends Journal {
  #wanted = { promoted: 'card', 'choose-data-loader-csv': 'import' };

  async show(page, name) {
    const image = this.#wanted[name];
    if (image) await this.take(page, image);
  }

  async take(page, image) {
    const before = page.viewportSize();
    if (image !== 'card') await page.setViewportSize({ width: 1200, height: 800 });
    await page.evaluate(pinToday, SHOWN_DAY);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(this.folder, `${image}.png`), animations: 'disabled', caret: 'hide' });
    await page.setViewportSize(before);
  }
}

/** Runs in the page: puts a fixed day in the place of today. */
function pinToday(day) {
  const format = new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'short', year: 'numeric' });
  const [today, fixed] = [format.format(new Date()), format.format(new Date(`${day}T12:00:00`))];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(today, fixed);
}

const build = spawnSync('npm', ['run', '-s', 'build:e2e'], { cwd: TOP, stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) throw new Error('The extension could not be built: see the messages above.');
await mkdir(IMAGES, { recursive: true });
const downloads = await mkdtemp(join(tmpdir(), 'muster-images-'));
const { context, profile, extension } = await launchDemo({
  build: join(TOP, '.output/chrome-mv3-e2e'),
  downloads,
  isHeadless: true,
});
try {
  const album = new Album(IMAGES);
  const dashboard = await context.newPage();
  await dashboard.goto(`${extension}/dashboard.html#/welcome`);
  await setUpProgram(dashboard, album);
  for (const file of FILES) await importFile(dashboard, album, join(TOP, 'scripts/demo/program', file));
  await visitProfiles(await context.newPage(), album);
  await dashboard.bringToFront();
  await dashboard.getByRole('link', { name: 'Queue' }).click();
  await dashboard.getByRole('heading', { name: /^Waiting/ }).waitFor();
  await album.take(dashboard, 'queue');
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
  await rm(downloads, { recursive: true, force: true });
}
