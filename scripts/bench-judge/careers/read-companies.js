import { readSet } from '../read-set.js';
import { isSpelling, plainWords } from './plain-words.js';

const SETS = ['companies-sp500', 'companies-openstack', 'companies-brands'];

/**
 * The companies of one half of the labelled sets: `names` are spellings of each other by their letters, `others` are names of the same company
 * that nobody can tell from the letters alone (old names, other scripts). Names that only a reader of shares writes ("Class A") are left out.
 */
export function readCompanies(half) {
  const companies = new Map();
  for (const { a, b } of rowsOf(half, 'same').filter(({ a, b }) => ![a, b].some(isShareName))) {
    const company = companies.get(a) ?? { names: [a], others: [], slug: slugOf(a, companies.size) };
    companies.set(a, company);
    (isSpelling(a, b) ? company.names : company.others).push(b);
  }
  return [...companies.values()];
}

/** Pairs of different companies whose names the sets hold to be close. */
export function readLookalikes(half) {
  return rowsOf(half, 'different')
    .filter(({ a, b }) => plainWords(a).some((word) => word.length > 2 && plainWords(b).includes(word)))
    .filter(({ a, b }) => ![a, b].some(isShareName))
    .map(({ a, b }, at) => [a, b].map((name) => ({ names: [name], others: [], slug: slugOf(name, at) })));
}

/**
 * Whether two companies have nothing in common that could make one the other: a function of all companies, since a word that many bear
 * ("Energy", "Bank") tells nothing.
 */
export function tellApart(companies) {
  const counts = new Map();
  const allWords = ({ names, others }) => [...new Set([...names, ...others].flatMap(plainWords))];
  for (const word of companies.flatMap(allWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const tellingWords = new Map();
  const wordsOf = (company) => {
    if (!tellingWords.has(company)) {
      const heads = company.names.map((name) => plainWords(name)[0]?.slice(0, 4) ?? '');
      tellingWords.set(company, [...heads, ...allWords(company).filter((word) => (counts.get(word) ?? 0) < 4)]);
    }
    return tellingWords.get(company);
  };
  const isNear = (x, y) => x === y || (x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x)));
  return (a, b) => !wordsOf(a).some((word) => wordsOf(b).some((other) => isNear(word, other)));
}

/** Pairs of names of one company, one in Latin letters and one in others. */
export function readScripts(half) {
  const isLatin = (name) => /^[\p{Script=Latin}\p{M}\p{N}\p{P}\s]+$/u.test(name);
  return readSet('companies-brands-positive')
    .filter((row) => row.half === half && row.category === 'brand:en' && isLatin(row.a) !== isLatin(row.b))
    .map(({ a, b }) => [a, b]);
}

function rowsOf(half, label) {
  return SETS.flatMap(readSet).filter((row) => row.half === half && row.label === label);
}

function isShareName(name) {
  return /\b(?:class|series|cl)\b|\b[AB]$/i.test(name);
}

function slugOf(name, number) {
  return [...plainWords(name), number].join('-');
}
