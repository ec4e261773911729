import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importContacts, openImport, openProgram } from '../../test/bench/import-contacts.js';
import { launchMuster } from '../../test/e2e/browser.ts';
import { printTable } from '../print-table.js';
import { HOSTILE } from './hostile-files.js';
import { ms } from './say.js';
import { watchMemory } from './watch-memory.js';

/** Drops files that were made to do harm, and prints what became of each and the most memory that took. */
export async function benchHostile({ folder }) {
  const lines = [['file made to do harm', 'size', 'answer after', 'memory before', 'at most', 'answer']];
  for (const [what, { name, make }] of Object.entries(HOSTILE)) {
    const path = join(folder, name);
    const bytes = make();
    await writeFile(path, bytes);
    const muster = await launchMuster('.output/chrome-mv3');
    try {
      const dashboard = await openProgram(muster);
      await openImport(dashboard);
      const { result, before, peak } = await watchMemory(() => importContacts(muster, dashboard, path, name));
      const { preview, refused, write } = result;
      const answer = refused?.replace(/\s+/g, ' ') ?? `taken, imported in ${ms(write)}`;
      lines.push([what, `${Math.ceil(bytes.length / 1024)} kB`, ms(preview), `${before} MB`, `${peak} MB`, answer]);
    } finally {
      await muster.close();
      await rm(path);
    }
  }
  printTable(lines);
}
