import { describe, expect, it } from 'vitest';
import { knowSender, maySend, type MessageSender } from '../../src/messaging/check-sender';

const self = { id: 'muster', origin: 'chrome-extension://muster' };
const page: MessageSender = {
  id: 'muster',
  url: 'https://www.linkedin.com/in/ann/',
  origin: 'https://www.linkedin.com',
  frameId: 0,
  tab: { id: 7 },
};
const popup: MessageSender = {
  id: 'muster',
  url: 'chrome-extension://muster/popup.html',
  origin: 'chrome-extension://muster',
};

describe('who is heard', () => {
  it('the page script in the top frame', () => expect(knowSender(page, self)).toEqual({ kind: 'page', tabId: 7 }));
  it('a page of its own without a tab', () => expect(knowSender(popup, self)).toEqual({ kind: 'extension' }));
  it('a page of its own in a tab', () =>
    expect(knowSender({ ...popup, frameId: 0, tab: { id: 3 } }, self)).toEqual({ kind: 'extension' }));
});

const without = (key: keyof MessageSender, from = page) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));

const strangers: [string, MessageSender][] = [
  ['another extension', { ...page, id: 'other' }],
  ['another extension from its own page', { ...popup, id: 'other' }],
  ['nobody', {}],
  ['no id', without('id')],
  ['a user script', { ...page, userScriptWorldId: 'x' }],
  ['a frame inside LinkedIn', { ...page, frameId: 4 }],
  ['a page without a frame number', without('frameId')],
  ['a page without a tab', without('tab')],
  ['a tab without a number', { ...page, tab: {} }],
  ['a tab that is none', { ...page, tab: { id: -1 } }],
  ['a page without an origin', without('origin')],
  ['a page without an address', without('url')],
  ['an own page without an origin', without('origin', popup)],
  ['a sandboxed LinkedIn page', { ...page, origin: 'null' }],
  ['LinkedIn without encryption', { ...page, origin: 'http://www.linkedin.com', url: 'http://www.linkedin.com/in/a/' }],
  ['a country host', { ...page, origin: 'https://de.linkedin.com', url: 'https://de.linkedin.com/in/a/' }],
  ['another site', { ...page, origin: 'https://example.com', url: 'https://example.com/' }],
  [
    'a look-alike host',
    { ...page, url: 'https://www.linkedin.com.example.com/', origin: 'https://www.linkedin.com.example.com' },
  ],
  ['LinkedIn in the user part', { ...page, url: 'https://www.linkedin.com@example.com/' }],
  ['an origin that disagrees with the address', { ...page, origin: 'https://example.com' }],
  ['an address that disagrees with the origin', { ...page, url: 'about:blank' }],
  [
    'a longer extension id',
    { ...popup, url: 'chrome-extension://muster2/popup.html', origin: 'chrome-extension://muster2' },
  ],
];

describe('who is not heard', () => {
  it.each(strangers)('%s', (_, sender) => expect(knowSender(sender, self)).toBeNull());
});

describe('who may send what', () => {
  it.each([
    ['page', 'page', true],
    ['page', 'both', true],
    ['page', 'extension', false],
    ['extension', 'page', false],
    ['extension', 'both', true],
    ['extension', 'extension', true],
  ] as const)('%s, a message from %s: %s', (kind, from, allowed) =>
    expect(maySend(kind === 'page' ? { kind, tabId: 1 } : { kind }, from)).toBe(allowed),
  );
});
