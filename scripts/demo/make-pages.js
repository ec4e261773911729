import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build-pages.js';

const folder = fileURLToPath(new URL('pages/', import.meta.url));
const files = buildPages();

await rm(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(folder + path), { recursive: true });
  await writeFile(folder + path, text);
}
console.log(`${files.size} files written to scripts/demo/pages`);
