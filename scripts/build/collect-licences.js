import { readdir, readFile } from 'node:fs/promises';

/** The notices that come with a package: its licence and, where it has one, its notice. */
const NOTICE = /^(licen[cs]e|notice)(\.(md|txt))?$/i;

/**
 * The licences of all packages that ship with Muster, and of the data in it, as one text. Most of them ask that every copy carries them.
 * Throws where a package has none.
 */
export async function collectLicences() {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const packages = await Promise.all(Object.keys(dependencies).sort().map(readNotices));
  const data = [
    await readFile('docs/third-party-data.md', 'utf8'),
    await readFile('docs/licences/apache-2.0.txt', 'utf8'),
  ];
  return [...packages, ...data].map((text) => text.trim()).join(`\n\n${'='.repeat(80)}\n\n`);
}

async function readNotices(name) {
  const folder = `node_modules/${name}`;
  const files = (await readdir(folder)).filter((file) => NOTICE.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} has no licence that could ship with Muster.`);
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  const { version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  return [`${name} ${version}`, ...texts.map((text) => text.trim())].join('\n\n');
}
