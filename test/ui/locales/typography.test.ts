import { describe, expect, it } from 'vitest';
import { say } from '../../../src/domain/said';
import { sayIn } from '../../../src/domain/say-in';
import { dePageWords } from '../../../src/ui/locales/de/page-words';
import { esPageWords } from '../../../src/ui/locales/es/page-words';
import { frPageWords } from '../../../src/ui/locales/fr/page-words';
import { readMessages } from '../../messaging/in-english';

const WORDS: Record<string, Record<string, string>> = { de: dePageWords, fr: frPageWords, es: esPageWords };

/** All that is said in a language: by the pages, and by the worker. */
function textsOf(language: string): string[] {
  return [...Object.values(WORDS[language]!), ...Object.values(readMessages(language)).map(({ message }) => message)];
}

/** Blanks whose words never change the one before: numbers, and the names of systems. */
const HARMLESS = 'count|more|most|min|max|days|cap|length|total|system';

const faultsIn = (language: string, fault: RegExp) => textsOf(language).filter((text) => fault.test(text));

describe('French', () => {
  it('has a space that does not break before ; : ! ? and inside quotation marks', () => {
    expect(faultsIn('fr', /[^\u00a0](?:[;!?»]|:(?!VCARD|\/\/))|«(?!\u00a0)/)).toEqual([]);
  });

  it('puts no name after a word that is cut short before a vowel', () => {
    expect(faultsIn('fr', new RegExp(`\\b(?:de|que|ne) \\{(?!(?:${HARMLESS})\\})`))).toEqual([]);
  });

  it('parts what is long by a semicolon of its own', () => {
    const words: Record<string, string> = frPageWords;
    const list = ['un', 'deux', 'trois'];
    const said = sayIn((key) => words[key], 'fr')(say('shown.value', { value: { list, joined: 'apart' } }));
    expect(said).toBe('un\u00a0; deux\u00a0; trois');
  });
});

describe('Spanish', () => {
  it('puts no name after “y” and “o”, which change before one with the same sound', () => {
    expect(faultsIn('es', new RegExp(` [yo] «?\\{(?!(?:${HARMLESS})\\})`))).toEqual([]);
  });

  it('opens what it asks and exclaims', () => {
    expect(faultsIn('es', /^[^¿]*\?|^[^¡]*!/)).toEqual([]);
  });
});

it.each([
  ['de', /[“”][^“”„]*“|”|[«»]|["']/],
  ['fr', /[“”„"']/],
  ['es', /[“”„"']/],
])('%s has its own quotation marks', (language, foreign) => expect(faultsIn(language, foreign)).toEqual([]));
