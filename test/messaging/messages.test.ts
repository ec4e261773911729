import { describe, expect, it } from 'vitest';
import { ADVOCATE_STATUSES } from '../../src/domain/status';
import { say } from '../../src/domain/said';
import { messageName } from '../../src/messaging/say-message';
import { VERDICT_LOOKS } from '../../src/messaging/verdict-looks';
import { deCardWords } from '../../src/ui/locales/de/card-words';
import { enCardWords } from '../../src/ui/locales/en/card-words';
import { esCardWords } from '../../src/ui/locales/es/card-words';
import { frCardWords } from '../../src/ui/locales/fr/card-words';
import { readMessages, sayAsWorker } from './in-english';

const CARDS = { en: enCardWords, de: deCardWords, fr: frCardWords, es: esCardWords };
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
const english = readMessages('en');
const blanksOf = (message: { message: string }) =>
  (JSON.stringify(message).match(/\{\w+\}|\$\w+\$?/g) ?? []).toSorted();
/** Names, marks, and what only puts its blanks side by side. */
const SAME = ['extensionName', 'card_label', 'badge_contact', 'badge_verdict', 'page_field_name', 'page_field_dates'];

describe.each(LANGUAGES)('what the browser says in %s', (language) => {
  const messages = readMessages(language);

  it('is as complete as in English, with the same blanks', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    const differ = Object.keys(english).filter(
      (name) => String(blanksOf(messages[name]!)) !== String(blanksOf(english[name]!)),
    );
    expect(differ).toEqual([]);
  });

  it('is translated', () => {
    if (language === 'en') return;
    const left = Object.keys(english).filter((name) => messages[name]!.message === english[name]!.message);
    expect(left.filter((name) => !SAME.includes(name))).toEqual([]);
  });

  it('is said with the words of the card where both say it', () => {
    const differ = Object.entries(CARDS[language]).filter(
      ([key, text]) => messages[messageName(key)] !== undefined && messages[messageName(key)]!.message !== text,
    );
    expect(differ).toEqual([]);
  });

  it('has a word for every status and verdict, each another', () => {
    const tell = sayAsWorker(language);
    const keys = [
      ...[...ADVOCATE_STATUSES, 'none'].map((status) => `status.${status}`),
      ...Object.keys(VERDICT_LOOKS).map((verdict) => `verdict.${verdict}`),
    ];
    const words = keys.map((key) => tell(say(key)));
    expect(words.filter((word) => keys.includes(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

it('writes dates as the user has them', () => {
  const seen = say('badge.verdict', { verdict: say('verdict.still-right'), day: { day: '2026-03-01' } });
  expect(LANGUAGES.map((language) => sayAsWorker(language)(seen))).toEqual([
    'Still right (Mar 1, 2026)',
    'Stimmt noch (1. März 2026)',
    'Toujours exact (1 mars 2026)',
    'Sigue vigente (1 mar 2026)',
  ]);
});
