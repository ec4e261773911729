/**
 * The reader's bench: `npm run -s read -- page.html [--url ADDRESS] [more pages…]`. Pages are read in Chromium, at their
 * LinkedIn address, by the very bundle that ships. Prints one JSON observation a line, in the order of the input; a page
 * that cannot be read in gives `{"error": …}` and exit code 1.
 */
import { ensureBuild } from './read-page/ensure-build.js';
import { listPages, loadPage } from './read-page/list-pages.js';
import { openReader } from './read-page/open-reader.js';
import { plainObservation } from './read-page/plain-observation.js';

async function readAll(pages) {
  const reader = await openReader(ensureBuild());
  let hasFailed = false;
  const readOne = async (page) => {
    try {
      const observation = await reader.read(await loadPage(page));
      if (observation === undefined) throw new Error('The page script did not answer: is the page HTML?');
      return plainObservation(observation);
    } catch (error) {
      hasFailed = true;
      return { error: error.message, file: page.file };
    }
  };
  try {
    const answers = pages.map(readOne);
    for (const answer of answers) console.log(JSON.stringify(await answer));
  } finally {
    await reader.close();
  }
  return hasFailed ? 1 : 0;
}

try {
  process.exitCode = await readAll(await listPages(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
