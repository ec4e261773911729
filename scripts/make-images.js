/**
 * Makes the pictures of the README in docs/images and those of the tour in docs/images/tour, from the sample program on the demo's
 * LinkedIn. Each picture is the same on each run: where a screen says today's date, a fixed one stands there.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './demo/build-extension.js';
import { Journal } from './demo/journal.js';
import { launchDemo } from './demo/launch.js';
import { workProgram } from './demo/tour/work-program.js';

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));
const SHOWN_DAY = '2026-08-31';

/** The steps of which there are pictures. Whole windows, but for those in which the card is what matters. */
const PICTURES = {
  promoted: { image: 'card', of: 'window' },
  'choose-data-loader-csv': { image: 'import', of: 'page' },
  'first-run': { image: 'tour/program', of: 'page' },
  'run-new': { image: 'tour/work-list', of: 'page' },
  run: { image: 'tour/verify', of: 'card' },
  'promoted-done': { image: 'tour/correct', of: 'card' },
  'left-departure': { image: 'tour/depart', of: 'card' },
  'left-done': { image: 'tour/left', of: 'card' },
  nominate: { image: 'tour/nominate', of: 'card' },
  queue: { image: 'queue', of: 'page' },
  export: { image: 'tour/export', of: 'page' },
};

/** So much of the page shows around the card, in pixels. */
const AROUND = 24;
const BESIDE = 260;

/** A journal that takes these pictures and no other, and prints nothing. */
class Album extends Journal {
  async show(page, name) {
    const { image, of } = PICTURES[name] ?? {};
    if (image === undefined) return;
    const before = page.viewportSize();
    if (of === 'page') await page.setViewportSize({ width: 1200, height: 800 });
    await page.evaluate(pinToday, SHOWN_DAY);
    await page.mouse.move(0, 0);
    const clip = of === 'card' ? await aroundCard(page, before) : undefined;
    await page.screenshot({ path: join(this.folder, `${image}.png`), animations: 'disabled', caret: 'hide', clip });
    await page.setViewportSize(before);
  }
}

async function aroundCard(page, { width, height }) {
  const box = await page.getByRole('dialog', { name: /^Muster/ }).boundingBox();
  const x = Math.max(0, box.x - AROUND);
  const y = Math.max(0, box.y - AROUND);
  return {
    ...{ x, y },
    width: Math.min(width, box.x + box.width + BESIDE) - x,
    height: Math.min(height, box.y + box.height + AROUND) - y,
  };
}

/** Runs in the page: puts a fixed day in the place of today, and that of a fortnight later in the place of when a search is due. */
function pinToday(day) {
  const format = new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'short', year: 'numeric' });
  const sayIn = (start, days) => format.format(new Date(start).setDate(new Date(start).getDate() + days));
  const pins = [0, 14].map((days) => [sayIn(Date.now(), days), sayIn(`${day}T12:00:00`, days)]);
  const shadows = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document.body, ...shadows]) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const [shown, fixed] of pins) texts.currentNode.data = texts.currentNode.data.replaceAll(shown, fixed);
  }
  for (const root of shadows) for (const input of root.querySelectorAll('input[type=date]')) input.value = day;
}

const build = buildExtension();
await mkdir(join(IMAGES, 'tour'), { recursive: true });
const downloads = await mkdtemp(join(tmpdir(), 'muster-images-'));
const { context, profile, extension } = await launchDemo({ build, downloads, isHeadless: true });
try {
  const album = new Album(IMAGES);
  const dashboard = await workProgram(context, extension, album);
  await dashboard.getByRole('link', { name: 'Queue' }).click();
  await dashboard.getByRole('heading', { name: /^Waiting/ }).waitFor();
  await album.show(dashboard, 'queue');
  await dashboard.getByRole('button', { name: /^Export .*corrections?…$/ }).click();
  await dashboard.getByRole('button', { name: /^Save (the file|\d+ files as a zip)$/ }).waitFor();
  await album.show(dashboard, 'export');
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
  await rm(downloads, { recursive: true, force: true });
}
