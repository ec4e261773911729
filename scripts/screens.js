/**
 * `npm run screens`: takes a picture of every screen in every state into out/screens, and tells what does not fit. Look at
 * out/screens/index.html, or at the sheets beside it. `npm run screens -- popup de` takes one surface in one language.
 */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Album } from './screens/album.js';
import { EXTREME, IN_RUN, TYPICAL } from './screens/programs.js';
import { openStage } from './screens/stage.js';
import { card } from './screens/surfaces/card.js';
import { dashboard } from './screens/surfaces/dashboard.js';
import { firstRun } from './screens/surfaces/first-run.js';
import { gallery } from './screens/surfaces/gallery.js';
import { overlay } from './screens/surfaces/overlay.js';
import { popup } from './screens/surfaces/popup.js';
import { sidePanel } from './screens/surfaces/side-panel.js';
import { writeSheets } from './screens/write-sheets.js';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(TOP, 'out/screens');
const BUILD = join(TOP, '.output/chrome-mv3-e2e');
const LANGUAGES = ['en', 'de', 'fr', 'es'];
const SURFACES = [gallery, card, firstRun, popup, sidePanel, overlay, dashboard];

/** What happens one after the other in one browser: each with what is there before its states are taken. */
const PHASES = [
  ['nothing', async () => {}],
  ['typical', (stage) => stage.seed(TYPICAL)],
  ['extreme', (stage) => stage.seed(EXTREME)],
  ['run', (stage) => stage.seed(IN_RUN)],
];

const wanted = process.argv.slice(2);
const isWanted = (name, all) => !wanted.some((one) => all.includes(one)) || wanted.includes(name);
const names = SURFACES.map(({ name }) => name);

const built = spawnSync('npm', ['run', '-s', 'build:e2e'], { cwd: TOP, stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) throw new Error('The extension could not be built: see the messages above.');
await rm(OUT, { recursive: true, force: true });
const album = new Album(OUT);

for (const language of LANGUAGES.filter((one) => isWanted(one, LANGUAGES))) {
  const isFirst = language === LANGUAGES[0];
  const surfaces = SURFACES.filter(({ name, isTranslated }) => isWanted(name, names) && (isFirst || isTranslated));
  const stage = await openStage({ build: BUILD, language });
  try {
    for (const [phase, prepare] of PHASES) {
      await prepare(stage);
      for (const { name, widths, hasOneWidth, [phase]: states } of surfaces)
        try {
          for await (const taken of states?.(stage) ?? [])
            // Words do not depend on the theme: the other languages are taken in the light alone.
            await album.take({
              surface: name,
              language,
              widths,
              hasOneWidth,
              themes: isFirst ? ['light', 'dark'] : ['light'],
              ...taken,
            });
        } catch (error) {
          // The other states are worth having all the same; the run fails in the end.
          album.misfits.add(`${name} ${phase} ${language}: not taken. ${error.message}`);
        }
    }
  } finally {
    await stage.close();
  }
}

const browser = await chromium.launch({
  executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const sheets = await writeSheets(browser, OUT, album.pictures);
await browser.close();
for (const misfit of album.misfits) console.log(misfit);
console.log(`${album.pictures.length} pictures on ${sheets} sheets in out/screens, ${album.misfits.size} misfits`);
process.exitCode = album.misfits.size === 0 ? 0 : 1;
