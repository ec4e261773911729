import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { loadBundle } from '../build/load-bundle.js';

const ABOUT = [
  'Given names and what people make of them: each full name with its short forms behind it; in the second line the same name in',
  'several languages. Folded, umlauts evened out. The English ones are from https://github.com/carltonnorthern/nicknames, Apache-2.0, of',
  'which lines that begin with a short form were left out; all others were written for Muster.',
];

/** Our own groups: short forms, then translations, each with a line at its head that says so. */
const OWN = readFileSync(resolve(import.meta.dirname, 'own-nicknames.txt'), 'utf8')
  .split(/^#.*$/m)
  .map((part) => part.trim().split('\n'));

/** The list of short forms and translations of given names. */
export async function makeNicknames(folder) {
  const { splitWords } = await loadBundle(resolve(import.meta.dirname, '../../src/text/split-words.ts'));
  const { evenUmlauts } = await loadBundle(resolve(import.meta.dirname, '../../src/text/even-umlauts.ts'));
  const [, ownShort, ownTranslated] = OWN.map((lines) => lines.map((line) => splitWords(line).map(evenUmlauts)));
  const english = readEnglish(folder);
  const fullEnglish = english.filter(([full, ...shorts]) => !isShortForm(full, shorts, english));
  const groups = new Map();
  for (const [full, ...shorts] of [...fullEnglish, ...ownShort])
    groups.set(full, new Set([...(groups.get(full) ?? []), ...shorts.filter((short) => short !== full)]));
  const short = [...groups].map(([full, shorts]) => [full, ...[...shorts].sort()].join(' ')).sort();
  return {
    about: ABOUT,
    text: [short, ownTranslated.map((names) => names.join(' '))].map((lines) => lines.join(';')).join('\n'),
  };
}

function readEnglish(folder) {
  const { data } = Papa.parse(readFileSync(resolve(folder, 'nicknames.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const plain = data.filter(({ name1, name2 }) => /^[a-z]{2,}$/.test(name1) && /^[a-z]{2,}$/.test(name2));
  return Map.groupBy(plain, ({ name1 }) => name1)
    .entries()
    .map(([full, rows]) => [full, ...rows.map(({ name2 }) => name2)])
    .toArray();
}

/** "Chick" is made of Charles and of Caroline; taken for a full name, it would make those two one. */
function isShortForm(name, shorts, english) {
  return english.some(([full, ...others]) => full !== name && others.includes(name) && others.length > shorts.length);
}
