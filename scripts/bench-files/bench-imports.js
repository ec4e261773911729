import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importContacts, openImport, openProgram } from '../../test/bench/import-contacts.js';
import { launchMuster } from '../../test/e2e/browser.ts';
import { printTable } from '../print-table.js';
import { makeFile } from './make-file.js';
import { measureBare } from './measure-bare.js';
import { ms } from './say.js';
import { timeUndo } from './time-undo.js';
import { watchMemory } from './watch-memory.js';
import { watchPage } from './watch-page.js';

const HEAD = [
  'import',
  'contacts',
  'to the preview',
  'written',
  'contacts/s',
  'bare parser',
  'bare bulkPut',
  'ratio',
  'longest task',
  'longest wait',
  'memory before',
  'at most',
  'undone',
];

/** Measures imports: each in a browser of its own, and the bare libraries after it in the same one. */
export async function benchImports({ folder, sizes, formats }) {
  const lines = [HEAD];
  const perRow = new Map();
  for (const format of formats)
    for (const size of sizes) {
      const { line, time, bare } = await benchImport(folder, format, size);
      lines.push(line);
      if (time !== undefined) perRow.set(`${format} ${size}`, { whole: time / size, bare: bare / size });
      printTable([HEAD, line]);
    }
  console.log('');
  printTable(lines);
  for (const format of formats) printGrowth(format, perRow, sizes);
}

async function benchImport(folder, format, size) {
  const name = `contacts.${format === 'vcard' ? 'vcf' : format}`;
  const path = join(folder, name);
  await makeFile(path, format, size);
  const muster = await launchMuster('.output/chrome-mv3');
  try {
    const dashboard = await openProgram(muster);
    await openImport(dashboard);
    const measured = await watchMemory(() => watchPage(dashboard, () => importContacts(muster, dashboard, path, name)));
    const { result, task, gap } = measured.result;
    const { preview, write, refused } = result;
    if (refused !== undefined) return { line: [format, size, `refused after ${ms(preview)}: ${refused}`] };
    const bare = await measureBare(muster, path, format, size);
    const undone = await timeUndo(muster, dashboard);
    const time = preview + write;
    const line = [
      format,
      size,
      ms(preview),
      ms(write),
      Math.round((size / time) * 1000),
      ms(bare.parse),
      ms(bare.put),
      (time / (bare.parse + bare.put)).toFixed(2),
      task === 0 ? 'none' : ms(task),
      ms(gap),
      `${measured.before} MB`,
      `${measured.peak} MB`,
      ms(undone),
    ];
    return { line, time, bare: bare.parse + bare.put };
  } finally {
    await muster.close();
    await rm(path);
  }
}

/** The time per contact of the most against that of 10,000: of the whole import, and of the bare parts, whose growth is the browser's own. */
function printGrowth(format, perRow, sizes) {
  const [most, base] = [perRow.get(`${format} ${Math.max(...sizes)}`), perRow.get(`${format} 10000`)];
  const growth = (part) => (most[part] / base[part]).toFixed(2);
  if (most !== undefined && base !== undefined)
    console.log(
      `${format}: a contact takes ${growth('whole')} times as long among ${Math.max(...sizes)} as among 10000, and ${growth('bare')} times in the bare parts`,
    );
}
