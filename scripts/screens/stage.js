import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../build/bundle-script.js';
import { launchDemo } from '../demo/launch.js';

const SEED = fileURLToPath(new URL('seed-entry.ts', import.meta.url));

/** A state that does not come within this time is not there. */
const PATIENCE_MS = 30_000;

/** Later than any version of the database that there will be. */
const FAR_VERSION = 1_000_000;

let seedCode;

/** Runs in a page of the extension's: leaves the database as a newer Muster would, which this one does not open. */
function outdate(version) {
  return new Promise((done, fail) => {
    const asked = indexedDB.open('muster', version);
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      asked.result.close();
      done();
    };
  });
}

/**
 * A browser in one language with Muster in a fresh profile and the demo's LinkedIn: all that the screens are taken of. Words are never
 * used to find anything, for they are different in each language.
 */
export async function openStage({ build, language }) {
  const downloads = await mkdtemp(join(tmpdir(), 'muster-screens-'));
  const { context, profile, extension } = await launchDemo({ build, downloads, isHeadless: true, language });
  context.setDefaultTimeout(PATIENCE_MS);
  const control = await context.newPage();
  await control.goto(`${extension}/manifest.json`);
  const changeSettings = (settings) => control.evaluate((all) => globalThis.chrome.storage.local.set(all), settings);

  const open = async (url) => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };

  return {
    language,
    open: (path) => open(`${extension}/${path}`),
    /** Opens the page of all components, once they show. */
    async openGallery(query = '') {
      const page = await open(`${extension}/gallery.html${query}`);
      await page.locator('#card-states a').first().waitFor();
      return page;
    },
    openProfile: (slug) => open(`https://www.linkedin.com/in/${slug}/`),
    changeSettings,
    /** Writes a program and makes it the active one, with the card on the page. */
    async seed(program) {
      seedCode ??= bundleScript(SEED, 'Seed');
      const id = await control.evaluate(`${await seedCode}; Seed.seed(${JSON.stringify(program)})`);
      await changeSettings({ activeProgram: id, surface: 'overlay' });
      return id;
    },
    /** Makes the records unreadable: what every surface shows then is its failure. */
    breakStore: () => control.evaluate(outdate, FAR_VERSION),
    /** Closes the pages that were opened. */
    async clear() {
      for (const page of context.pages()) if (page !== control) await page.close();
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
