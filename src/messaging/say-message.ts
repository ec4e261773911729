import { type Say, sayIn } from '../domain/say-in';
import type { Browser } from '../platform/browser';

/** What a sentence is called among the browser's messages, whose names have letters, digits and `_` only. */
export function messageName(key: string): string {
  return key.replace(/\W/g, '_');
}

/**
 * Says sentences in the words of `_locales`, of which the browser chooses the language: what the worker says, who has no catalogue. Their
 * blanks stand in braces, as in the catalogues.
 */
export function sayByMessages(i18n: Pick<Browser['i18n'], 'getMessage' | 'getUILanguage'>): Say {
  const [language, wanted] = [i18n.getMessage('language'), i18n.getUILanguage()];
  const locale = wanted.split('-')[0] === language ? wanted : language;
  return sayIn((key) => i18n.getMessage(messageName(key)) || undefined, locale);
}
