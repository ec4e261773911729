import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deCardWords } from '../../../src/ui/locales/de/card-words';
import { layOutWords } from '../../../src/ui/locales/words-at-hand';

const importFresh = async () => ({
  ...(await import('../../../src/ui/locales/card-words')),
  ...(await import('../../../src/ui/locales/language')),
});

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('muster.words'));
  vi.stubGlobal('navigator', { languages: ['en-GB', 'de-CH'] });
});
afterEach(() => vi.unstubAllGlobals());

it('are said, with dates and numbers of their language, whatever else the browser would choose', async () => {
  layOutWords('de', deCardWords);
  const { t, LANGUAGE, LOCALE } = await importFresh();
  expect(t('verdict.still-right')).toBe('Stimmt noch');
  expect([LANGUAGE, LOCALE]).toEqual(['de', 'de-CH']);
});

it('are chosen by the browser where none were handed over', async () => {
  const { LANGUAGE, LOCALE } = await importFresh();
  expect([LANGUAGE, LOCALE]).toEqual(['en', 'en-GB']);
});

it('are missed loudly: a key is never shown in their place', async () => {
  const { t, sayIt } = await importFresh();
  expect(() => t('verdict.still-right')).toThrow('before words are laid out');
  expect(() => sayIt({ say: 'right.title' })).toThrow('before words are laid out');
});
