import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enExportSentences } from '../../src/ui/locales/en/export-sentences';
import { enFileSentences } from '../../src/ui/locales/en/file-sentences';
import { enImportSentences } from '../../src/ui/locales/en/import-sentences';
import { enPageWords } from '../../src/ui/locales/en/page-words';
import { enRecordSentences } from '../../src/ui/locales/en/record-sentences';
import { enSentences } from '../../src/ui/locales/en/sentences';
import { enStepSentences } from '../../src/ui/locales/en/step-sentences';
import { createTranslate } from '../../src/ui/locales/translate';

const src = resolve(import.meta.dirname, '../../src');
const read = (folder: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^(ui[\\/])?locales/.test(name))
    .map((name) => ({ name, text: readFileSync(join(src, folder, name), 'utf8') }));
const sources = read('ui');
const [inUi, anywhere] = [mentionsOf(sources), mentionsOf(read('.'))];
const sentences = Object.keys({
  ...enExportSentences,
  ...enFileSentences,
  ...enImportSentences,
  ...enRecordSentences,
  ...enSentences,
  ...enStepSentences,
});
const keys = Object.keys(enPageWords).filter((key) => !sentences.includes(key));

/** What stands in quotation marks, as keys do, and what keys that are put together begin with: `status.${…}`. */
function mentionsOf(files: { text: string }[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ text }) => text.match(/'[\w.-]+'|`[\w.-]+\.\$\{/g) ?? []));
}

/** Whether a key is said, or begins one that is put together. */
function isSaid(key: string, mentions: ReadonlySet<string>): boolean {
  const parts = key.replace(/\.(one|other)$/, '').split('.');
  if (mentions.has(`'${parts.join('.')}'`)) return true;
  return parts.some((_, at) => at > 0 && mentions.has(`\`${parts.slice(0, at).join('.')}.\${`));
}

describe('the words on screen', () => {
  it('are said somewhere, each of them', () => {
    expect(keys.filter((key) => !isSaid(key, inUi))).toEqual([]);
  });

  it('of sentences are said somewhere, or begin with one that is', () => {
    const starts = (key: string) => key.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
    expect(sentences.filter((key) => !starts(key).some((start) => isSaid(start, anywhere)))).toEqual([]);
  });

  it('stand in the catalogues, not in the components', () => {
    const loose = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/>\s*([A-Za-z][a-z]+(?: [a-z]+)+)[.!]?\s*</g)].map((match) => `${name}: ${match[1]}`),
    );
    expect(loose).toEqual([]);
  });

  it('leave colons and semicolons after words to the catalogues: French has a space before them', () => {
    const loose = sources.flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter((line) => /\bt\(.*\)\}[:;]|\$\{label\}[:;]|join\('[:;] '\)/.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(loose).toEqual([]);
  });
});

describe('no markup from text', () => {
  it('is made anywhere', () => {
    expect(sources.filter(({ text }) => /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/.test(text))).toEqual([]);
  });
});

describe('translate', () => {
  const words = {
    plain: 'Plain',
    hello: 'Hello {name}',
    'rows.one': '{count} row',
    'rows.other': '{count} rows',
  } as const;
  const t = createTranslate<typeof words>((key) => (words as Record<string, string>)[key], 'en');
  it('fills the blanks', () => expect(t('hello', { name: 'Ann {name}' })).toBe('Hello Ann {name}'));
  it('says a text without blanks', () => expect(t('plain')).toBe('Plain'));
  it('chooses the plural form and writes the number as the locale does', () => {
    expect([t.count('rows', 1), t.count('rows', 0), t.count('rows', 12345)]).toEqual([
      '1 row',
      '0 rows',
      '12,345 rows',
    ]);
  });
});
