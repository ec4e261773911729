import { expect, it } from 'vitest';
import { chooseLocale } from '../../src/domain/choose-locale';

it.each([
  ['the first that is spoken', ['it-IT', 'fr-CA', 'de'], { language: 'fr', locale: 'fr-CA' }],
  ['with no region where the user names none', ['es'], { language: 'es', locale: 'es' }],
  ['English for everybody else', ['it-IT', 'ja'], { language: 'en', locale: 'en' }],
  ['English where nothing is wanted', [], { language: 'en', locale: 'en' }],
])('is %s', (_, wanted, chosen) => {
  expect(chooseLocale(wanted)).toEqual(chosen);
});

it('keeps to what is spoken, with the region of the user', () => {
  expect(chooseLocale(['en-GB', 'de-CH'], ['de'])).toEqual({ language: 'de', locale: 'de-CH' });
  expect(chooseLocale(['en-GB'], ['de'])).toEqual({ language: 'de', locale: 'de' });
});
