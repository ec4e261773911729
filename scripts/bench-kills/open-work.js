import { join } from 'node:path';
import { launchMuster } from '../../test/e2e/browser.ts';
import { bundleScript } from '../build/bundle-script.js';

const TIMEOUT = 120_000;

let code;

/** Starts the browser with a build of the extension on a profile, with a way to ask what stands in its store. */
export async function openWork(build, profile, downloadsPath) {
  code ??= bundleScript(join(import.meta.dirname, 'kills-entry.ts'), 'Kills');
  const muster = await launchMuster(build, { profile, downloadsPath });
  const page = await muster.openExtensionPage('manifest.json');
  page.setDefaultTimeout(TIMEOUT);
  await page.evaluate(`${await code}; globalThis.Kills = Kills`);
  return { muster, read: (expression) => muster.whileOpen(page.evaluate(expression)) };
}
