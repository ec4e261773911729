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

/** Putting more contacts takes so long that it is measured once: they are the same in each format. */
const VERY_MANY = 100_000;

/** What putting very many took, by their number. */
const puts = new Map();

/**
 * What the bare parts of an import take, in milliseconds: the parser alone for the same file, and bare Dexie for the `count` contacts
 * that came of it. Of few the quickest of three tries counts; putting very many is measured once a run.
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
  const put = puts.get(count) ?? (await best('Bare.timeBulkPut()'));
  if (count > VERY_MANY) puts.set(count, put);
  await page.close();
  return { parse, put };
}
