/**
 * `npm run screens`: takes a picture of every screen in every state into out/screens, and tells what does not fit. Look at
 * out/screens/index.html, or at the sheets beside it. `npm run screens -- --only popup,card --languages en,de` takes a part.
 */
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension } from './demo/build-extension.js';
import { Album } from './screens/album.js';
import { EMPTY, EXTREME, IN_RUN, TYPICAL } from './screens/programs.js';
import { openStage } from './screens/stage.js';
import { card } from './screens/surfaces/card.js';
import { dashboard } from './screens/surfaces/dashboard.js';
import { firstRun } from './screens/surfaces/first-run.js';
import { gallery } from './screens/surfaces/gallery.js';
import { overlay } from './screens/surfaces/overlay.js';
import { popup } from './screens/surfaces/popup.js';
import { sidePanel } from './screens/surfaces/side-panel.js';
import { writeSheets } from './screens/write-sheets.js';

const OUT = fileURLToPath(new URL('../out/screens', import.meta.url));
const LANGUAGES = ['en', 'de', 'fr', 'es'];
/** Those that take longest first, so that no browser is left with one of them in the end. */
const SURFACES = [dashboard, overlay, card, sidePanel, firstRun, popup, gallery];

/** What happens one after the other in the browser of a surface: each with what is there before its states are taken. */
const PHASES = [
  ['nothing', async () => {}],
  ['empty', (stage) => stage.seed(EMPTY)],
  ['typical', (stage) => stage.seed(TYPICAL)],
  ['extreme', (stage) => stage.seed(EXTREME)],
  ['run', (stage) => stage.seed(IN_RUN)],
  ['broken', (stage) => stage.breakStore()],
];

/** The words of a list as it was typed, each of which must be known; all that are known where none was. */
function choose(list, known) {
  const chosen = list === undefined ? known : list.split(',');
  const strange = chosen.filter((one) => !known.includes(one));
  if (strange.length > 0) throw new Error(`There is no ${strange.join(', ')}; there are ${known.join(', ')}.`);
  return chosen;
}

/** Takes one surface in one language in a browser of its own. The themes differ in colours, not in words: only English has both. */
async function takeSurface(build, album, { name, widths, otherWidths = [], ...phases }, language) {
  const themes = language === 'en' ? ['light', 'dark'] : ['light'];
  const stage = await openStage({ build, language });
  try {
    for (const [phase, prepare] of PHASES.filter(([one]) => phases[one] !== undefined))
      try {
        await prepare(stage);
        for await (const taken of phases[phase](stage))
          await album.take({ surface: name, language, widths, otherWidths, themes, ...taken });
      } catch (error) {
        // The other states are worth having all the same; the run fails in the end.
        album.misfits.add(`${name} ${phase} ${language}: not taken. ${error.message}`);
      } finally {
        await stage.clear();
      }
  } finally {
    await stage.close();
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' }, languages: { type: 'string' } } });
const languages = choose(values.languages, LANGUAGES);
const names = choose(
  values.only,
  SURFACES.map(({ name }) => name),
);
const waiting = SURFACES.filter(({ name }) => names.includes(name)).flatMap((surface) =>
  (surface.isTranslated ? languages : ['en']).map((language) => [surface, language]),
);

const build = buildExtension();
await rm(OUT, { recursive: true, force: true });
const album = new Album(OUT);
const begun = performance.now();
const takeAll = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const since = performance.now();
    await takeSurface(build, album, ...next);
    console.log(`${next[0].name} ${next[1]}: ${Math.round((performance.now() - since) / 1000)} s`);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, takeAll));
const sheets = await writeSheets(OUT, album.pictures);
for (const misfit of album.misfits) console.log(misfit);
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  `${album.pictures.length} pictures on ${sheets} sheets in out/screens in ${seconds} s, ${album.misfits.size} misfits`,
);
process.exitCode = album.misfits.size === 0 ? 0 : 1;
