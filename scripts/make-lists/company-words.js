import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadBundle } from '../build/load-bundle.js';

const ABOUT = [
  'Words of many languages that say what kind of organisation something is or what it deals in, folded; endings of up to two letters are left out.',
  'From the name symbols of rigour by OpenSanctions, MIT.',
];

/** Groups of the source that name a single organisation, or one of a kind hardly met in a customer base. */
const LEFT_OUT = new Set(
  'ALQAEDA CCP CIA HEZBOLLAH INTEL IRGC KOMBINAT NAMED NBCO NPP PLA SKB SNCO SOCALLED TPB'.split(' '),
);

/** The words that many companies have in their names. */
export async function makeCompanyWords(folder) {
  const { splitWords } = await loadBundle(resolve(import.meta.dirname, '../../src/text/split-words.ts'));
  const { org_symbols: symbols, org_domains: domains } = JSON.parse(
    readFileSync(resolve(folder, 'name-symbols.json'), 'utf8'),
  );
  const words = [symbols, domains]
    .flatMap((groups) => Object.entries(groups))
    .filter(([group]) => !LEFT_OUT.has(group))
    .flatMap(([, texts]) => texts.map(splitWords))
    .filter(([word, more]) => more === undefined && /^[a-z]{3,11}$/.test(word ?? ''))
    .map(([word]) => word);
  const kept = new Set();
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!hasShorter(word, kept)) kept.add(word);
  return { about: ABOUT, text: [...kept].sort().join(' ') };
}

function hasShorter(word, kept) {
  return [1, 2].some((ending) => word.length - ending > 4 && kept.has(word.slice(0, -ending)));
}
