import { join } from 'node:path';
import { bundleScript } from '../build/bundle-script.js';

/** Milliseconds that the slowest bare part may take. */
const TIMEOUT = 1_800_000;

let code;

/** A page of the extension with the bare libraries in it, and an input for files. */
export async function openBare(muster) {
  code ??= bundleScript(join(import.meta.dirname, 'bare-entry.ts'), 'Bare');
  const page = await muster.openExtensionPage('manifest.json');
  page.setDefaultTimeout(TIMEOUT);
  await page.evaluate(`${await code}; globalThis.Bare = Bare`);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file' })));
  return page;
}

/** With more contacts one try tells enough. */
const MANY = 10_000;

/**
 * What the bare parts of an import take, in milliseconds: the parser alone for the same file, and bare Dexie for the `count` contacts
 * that came of it. Of few the quickest of three tries counts.
 */
export async function measureBare(muster, path, format, count) {
  const page = await openBare(muster);
  const best = async (expression) => {
    const times = [];
    for (let run = 0; run < (count > MANY ? 1 : 3); run += 1)
      times.push(await muster.whileOpen(page.evaluate(expression)));
    return Math.min(...times);
  };
  await page.locator('input').setInputFiles(path);
  const parse = await best(`Bare.timeParser('${format}', document.querySelector('input'))`);
  const put = await best('Bare.timeBulkPut()');
  await page.close();
  return { parse, put };
}
