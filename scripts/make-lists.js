/**
 * `node scripts/make-lists.js FOLDER`: makes the word lists that names and titles are compared by, from a folder of source lists, and
 * writes them to src/text/lists. Needed only when a source or a generator has changed; what it made is committed.
 * Sources and licences: docs/third-party-data.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeCompanyWords } from './make-lists/company-words.js';
import { makeLegalForms } from './make-lists/legal-forms.js';
import { makeNameFrequencies } from './make-lists/name-frequencies.js';
import { makeNicknames } from './make-lists/nicknames.js';
import { makeTitleFullWords } from './make-lists/title-full-words.js';
import { printTable } from './print-table.js';

/** By the file that is written: `(folder) => {about, text}`, the comment at its head and the list. */
const LISTS = {
  'company-words': makeCompanyWords,
  'legal-forms': makeLegalForms,
  'name-frequencies': makeNameFrequencies,
  nicknames: makeNicknames,
  'title-full-words': makeTitleFullWords,
};

const OUTPUT = resolve(import.meta.dirname, '../src/text/lists');

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('node scripts/make-lists.js FOLDER');
  process.exitCode = 2;
} else {
  mkdirSync(OUTPUT, { recursive: true });
  const made = [['list', 'bytes', 'gzip']];
  for (const [name, make] of Object.entries(LISTS)) {
    const { about, text } = await make(folder);
    writeFileSync(resolve(OUTPUT, `${name}.ts`), moduleOf(name, about, text));
    made.push([name, text.length, gzipSync(text, { level: 9 }).length]);
  }
  printTable(made);
}

function moduleOf(name, about, text) {
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${name}: the text of a list may hold no template marks`);
  const comment = about.map((line) => ` * ${line}\n`).join('');
  return `/**\n${comment} * Made by scripts/make-lists.js; not to be edited.\n */\nexport const ${name.toUpperCase().replaceAll('-', '_')} = \`${text}\`;\n`;
}
