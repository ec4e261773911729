/**
 * Makes a fixture of a page's shape, as a user has copied it:
 *   npm run -s shape-to-fixture -- shape.html --id sdui-2027-new-titles [--url ADDRESS] [--kind profile-sdui]
 * Invented words take the place of the shape's; `expected.json` says what the readers read now and is to be corrected by eye: as
 * long as it says `"reviewed": false`, the tests refuse it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fillShape } from './shape-to-fixture/fill-shape.js';
import { readFilled } from './shape-to-fixture/read-filled.js';

const PAGES = resolve(import.meta.dirname, '../test/fixtures/pages');

/** The folder of each kind of page, by how the kind begins or ends. */
const FOLDERS = [
  [/^sdui-(?:profile|details)$/, 'profile-sdui'],
  [/^ember-(?:profile|details|\d+)$/, 'profile-ember'],
  [/^mwlite/, 'profile-mwlite'],
  [/^public/, 'profile-public'],
  [/^sales/, 'sales-navigator'],
  [/-search$/, 'search-people'],
  [/-connections$/, 'connections'],
  [/-feed$/, 'feed'],
  [/^company-people$/, 'company-people'],
];

/** The address that the shape itself was taken at, with its invented slug. */
const TAKEN_AT = / data-shape-of="([^"]*)"/;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, id: { type: 'string' }, kind: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || values.id === undefined || !/^[\w-]+$/.test(values.id))
    throw new Error('Usage: npm run -s shape-to-fixture -- shape.html --id ID [--url ADDRESS] [--kind FOLDER]');
  const html = fillShape(readFileSync(file, 'utf8'));
  const url = values.url ?? TAKEN_AT.exec(html)?.[1]?.replaceAll('&amp;', '&');
  if (!url) throw new Error('The shape does not say which address it was taken at: name it with --url.');
  const { kind, front, expected } = await readFilled(html, url);
  const folder = values.kind ?? FOLDERS.find(([pattern]) => pattern.test(kind ?? ''))?.[1];
  if (folder === undefined) throw new Error('No reader knows this page: name the folder of its kind with --kind.');
  const language = / lang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  const meta = { url, front: front ?? 'unknown', era: '', language, fromShape: true, remarks: '' };
  const target = join(PAGES, folder, values.id);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'page.html'), html);
  writeFileSync(join(target, 'meta.json'), `${JSON.stringify(meta, null, 1)}\n`);
  writeFileSync(join(target, 'expected.json'), `${JSON.stringify({ reviewed: false, ...expected }, null, 1)}\n`);
  console.log(
    `Wrote ${join('test/fixtures/pages', folder, values.id)}. Correct expected.json by eye, then take "reviewed" out of it.`,
  );
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
