import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enPageWords } from '../../src/ui/locales/en/page-words';
import { createTranslate } from '../../src/ui/locales/translate';

const ui = resolve(import.meta.dirname, '../../src/ui');
const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('locales'))
  .map((name) => ({ name, text: readFileSync(join(ui, name), 'utf8') }));
const all = sources.map(({ text }) => text).join('\n');
const keys = Object.keys(enPageWords);

describe('the words on screen', () => {
  it('are said somewhere, each of them', () => {
    const isSaid = (key: string) => {
      const stem = key.replace(/\.(one|other)$/, '');
      if (all.includes(`'${stem}'`)) return true;
      // Said by a key that is put together: `status.${…}`.
      const parts = stem.split('.');
      return parts.some((_, at) => at > 0 && all.includes(`\`${parts.slice(0, at).join('.')}.\${`));
    };
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  it('stand in one catalogue only', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('come in every plural form of their language', () => {
    const stems = keys.filter((key) => key.endsWith('.other')).map((key) => key.slice(0, -'.other'.length));
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    expect(
      stems.flatMap((stem) => forms.map((form) => `${stem}.${form}`)).filter((key) => !keys.includes(key)),
    ).toEqual([]);
  });

  it('stand in the catalogues, not in the components', () => {
    const loose = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/>\s*([A-Za-z][a-z]+(?: [a-z]+)+)[.!]?\s*</g)].map((match) => `${name}: ${match[1]}`),
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
  const t = createTranslate(
    { plain: 'Plain', hello: 'Hello {name}', 'rows.one': '{count} row', 'rows.other': '{count} rows' },
    'en',
  );
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
