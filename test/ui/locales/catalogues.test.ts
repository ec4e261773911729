import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/choose-locale';
import { NAMES, SAME_AS_ENGLISH } from './same-in-any-language';

type Words = Record<string, string>;

const folder = resolve(import.meta.dirname, '../../../src/ui/locales');
const PARTS = ['card-words.ts', 'page-words.ts'];

async function readCatalogues(language: string): Promise<Map<string, Words>> {
  const files = readdirSync(join(folder, language)).filter((file) => !PARTS.includes(file));
  const read = files.map(async (file) => {
    const exported = (await import(join(folder, language, file))) as Record<string, Words>;
    return [file, Object.values(exported)[0] ?? {}] as const;
  });
  return new Map(await Promise.all(read));
}

const wordsOf = (catalogues: Map<string, Words>): Words =>
  Object.assign({}, ...[...catalogues.values()].toReversed()) as Words;
/** The blanks of a text, and those of them that are always filled. */
const blanksOf = (text: string) =>
  [text, text.replace(/\[[^\]]*\]/g, '')].map((part) => (part.match(/\{\w+\}/g) ?? []).toSorted().join(' ')).join(', ');
const stemsOf = (words: Words) =>
  Object.keys(words).flatMap((key) => (key.endsWith('.other') ? [key.slice(0, -'.other'.length)] : []));

/** The forms that a language has for the numbers that Muster counts to; those for whole millions are none of them. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];
}

const english = await readCatalogues('en');
const en = wordsOf(english);

describe('the English words', () => {
  it('stand in one catalogue only', () => {
    const keys = [...english.values()].flatMap((words) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the words in %s', async (language) => {
  const catalogues = await readCatalogues(language);
  const words = wordsOf(catalogues);

  it('stand in the same catalogues as the English ones', () => {
    const missing = [...english].flatMap(([file, texts]) =>
      Object.keys(texts)
        .filter((key) => catalogues.get(file)?.[key] === undefined)
        .map((key) => `${file}: ${key}`),
    );
    const needless = Object.keys(words).filter((key) => !(key in en));
    expect([missing, needless]).toEqual([[], []]);
  });

  it('have a script that hands them to the overlay', () => {
    expect(existsSync(resolve(folder, `../../../entrypoints/words-${language}.ts`))).toBe(true);
  });

  it('have the same blanks', () => {
    const differ = Object.keys(words).filter((key) => blanksOf(words[key]!) !== blanksOf(en[key] ?? ''));
    expect(differ).toEqual([]);
  });

  it('come in every plural form of the language', () => {
    const needed = stemsOf(en).flatMap((stem) => formsOf(language).map((form) => `${stem}.${form}`));
    expect(needed.filter((key) => words[key] === undefined)).toEqual([]);
  });

  it('say nothing empty, and nothing with blanks at its ends', () => {
    expect(Object.keys(words).filter((key) => words[key]!.trim() === '' || words[key]!.trim() !== words[key])).toEqual(
      [],
    );
  });

  it('are translated', () => {
    if (language === 'en') return;
    const left = Object.keys(words).filter((key) => words[key] === en[key] && !isSame(language, words[key]!));
    expect(left.map((key) => `${key}: ${en[key]}`)).toEqual([]);
  });
});

function isSame(language: string, text: string): boolean {
  const rest = text.replace(/\{\w+\}/g, '').replace(NAMES, '');
  return !/\p{L}/u.test(rest) || SAME_AS_ENGLISH[language]!.has(text);
}
