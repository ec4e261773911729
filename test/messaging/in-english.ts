import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BadgeModel } from '../../src/domain/badge';
import type { PillModel } from '../../src/domain/card';
import type { Say } from '../../src/domain/say-in';
import { sayByMessages } from '../../src/messaging/say-message';
import { viewBadge as view } from '../../src/messaging/view-badge';
import { viewPill as viewIn } from '../../src/messaging/view-pill';

/** The browser's messages in a language. */
export function readMessages(language: string): Record<string, { message: string }> {
  const file = resolve(import.meta.dirname, `../../assets/_locales/${language}/messages.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
}

/** Says sentences as the worker does in a browser of this language. */
export function sayAsWorker(language: string): Say {
  const messages = readMessages(language);
  return sayByMessages({
    getMessage: (name) => messages[name]?.message ?? '',
    getUILanguage: () => language,
  });
}

/** What the worker says in an English browser. */
export const sayMessage = sayAsWorker('en');

export const viewPill = (pill: PillModel) => viewIn(pill, sayMessage);
export const viewBadge = (badge: BadgeModel) => view(badge, sayMessage);
