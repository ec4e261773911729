import { describe, expect, it, vi } from 'vitest';
import type { MessageSender } from '../../src/messaging/check-sender';
import type { MessageType } from '../../src/messaging/contract';
import { route, type Handlers } from '../../src/messaging/router';
import { SCHEMAS } from '../../src/messaging/schemas';
import { profileSample } from './profile-sample';

const self = { id: 'muster', origin: 'chrome-extension://muster' };
const page: MessageSender = {
  id: 'muster',
  url: 'https://www.linkedin.com/in/ann/',
  origin: 'https://www.linkedin.com',
  frameId: 0,
  tab: { id: 7 },
};
const popup: MessageSender = { id: 'muster', url: `${self.origin}/popup.html`, origin: self.origin };
const target = { programId: 'p', contactId: 'c' };

function fakeHandlers() {
  const handle = vi.fn(async (_input: unknown, _tabId: number | null) => null);
  const handlers = Object.fromEntries(Object.keys(SCHEMAS).map((type) => [type, handle])) as unknown as Handlers;
  return { handle, ask: (message: unknown, sender = page) => route(message, sender, self, handlers) };
}

describe('routing', () => {
  it('answers with what the handler answers', async () => {
    const { ask, handle } = fakeHandlers();
    expect(await ask({ type: 'card.get', input: {} })).toEqual({ ok: true, value: null });
    expect(handle).toHaveBeenCalledWith({}, 7);
  });

  it('lets a page speak for its own tab only', async () => {
    const { ask, handle } = fakeHandlers();
    await ask({ type: 'contact.verify', input: { ...target, tabId: 99 } });
    expect(handle.mock.lastCall![1]).toBe(7);
  });

  it("lets Muster's own pages name a tab, or none", async () => {
    const { ask, handle } = fakeHandlers();
    await ask({ type: 'card.get', input: { tabId: 12 } }, popup);
    expect(handle.mock.lastCall![1]).toBe(12);
    await ask({ type: 'card.get', input: {} }, popup);
    expect(handle.mock.lastCall![1]).toBeNull();
  });

  it('hands on an observation without what it does not know', async () => {
    const { ask, handle } = fakeHandlers();
    const observation = { ...profileSample(), email: 'mara@example.com' };
    await ask({ type: 'page.observed', input: { observation } });
    expect(handle.mock.lastCall![0]).toEqual({ observation: profileSample() });
  });

  it('says the words of an error that was written for the user', async () => {
    const { ask, handle } = fakeHandlers();
    handle.mockRejectedValueOnce(new Error('The disk is full.'));
    expect(await ask({ type: 'card.get', input: {} })).toEqual({ ok: false, error: 'The disk is full.' });
  });

  it('keeps the words of a fault to itself', async () => {
    const { ask, handle } = fakeHandlers();
    handle.mockRejectedValueOnce(new TypeError('x is not a function'));
    expect(await ask({ type: 'card.get', input: {} })).toEqual({
      ok: false,
      error: { say: 'refused.fault' },
    });
  });
});

describe('what is not answered', () => {
  it.each<[string, unknown, MessageSender]>([
    ['a stranger with a good message', { type: 'card.get', input: {} }, { ...page, id: 'other' }],
    ['a frame with a good message', { type: 'card.get', input: {} }, { ...page, frameId: 2 }],
    ['no message', undefined, page],
    ['null', null, page],
    ['a word', 'card.get', page],
    ['an unknown type', { type: 'records.all', input: {} }, page],
    ['the name of an inherited member', { type: 'constructor', input: {} }, page],
    ['a prototype name', { type: '__proto__', input: {} }, page],
    ['a type that is no text', { type: ['card.get'], input: {} }, page],
    ['a page sending what only own pages may', { type: 'exports.settle', input: {} }, page],
    ['an own page pretending to be a page', { type: 'page.observed', input: { observation: profileSample() } }, popup],
    ['an own page opening a card', { type: 'card.open', input: {} }, popup],
  ])('%s', (_, message, sender) => {
    const { ask, handle } = fakeHandlers();
    expect(ask(message, sender)).toBeNull();
    expect(handle).not.toHaveBeenCalled();
  });
});

const long = 'x'.repeat(5_000);
const badPayloads: [MessageType, string, unknown][] = [
  ['card.get', 'no input', undefined],
  ['card.get', 'a tab number that is no number', { tabId: '7' }],
  ['card.get', 'a negative tab', { tabId: -1 }],
  ['card.open', 'more than nothing', { file: 'evil.js' }],
  ['contact.verify', 'no contact', { programId: 'p' }],
  ['contact.verify', 'an empty id', { programId: '', contactId: 'c' }],
  ['contact.verify', 'an endless id', { programId: long, contactId: 'c' }],
  ['findings.accept', 'no fields', { ...target, judgementId: 'j', fields: [] }],
  ['findings.accept', 'an unknown field', { ...target, judgementId: 'j', fields: [{ field: 'email' }] }],
  ['findings.accept', 'too many fields', { ...target, judgementId: 'j', fields: Array(11).fill({ field: 'title' }) }],
  ['findings.accept', 'an endless value', { ...target, judgementId: 'j', fields: [{ field: 'title', value: long }] }],
  ['dashboard.open', 'an unknown screen', { screen: 'https://example.com' }],
  ['page.observed', 'no observation', {}],
  ['page.observed', 'an unknown page', { observation: { page: 'feed', url: 'https://www.linkedin.com/' } }],
  ['page.observed', 'another site', { observation: profileSample({ url: 'https://example.com/in/a/' }) }],
  ['page.observed', 'a script address', { observation: profileSample({ url: 'javascript:alert(1)' }) }],
  [
    'page.observed',
    'an endless value',
    { observation: profileSample({ name: { value: long, confidence: 1, evidence: [] } }) },
  ],
  [
    'page.observed',
    'a confidence beyond one',
    { observation: profileSample({ name: { value: 'A', confidence: 2, evidence: [] } }) },
  ],
  ['page.observed', 'an instant that is none', { observation: profileSample({ seenAt: 'yesterday' }) }],
  [
    'page.observed',
    'endless positions',
    { observation: profileSample({ positions: Array(301).fill(profileSample().positions[0]) }) },
  ],
  [
    'page.observed',
    'a month that is none',
    { observation: profileSample({ positions: [{ ...profileSample().positions[0]!, start: '2020-13' }] }) },
  ],
];

describe('payloads that are refused in words', () => {
  it.each(badPayloads)('%s: %s', async (type, _, input) => {
    const { ask, handle } = fakeHandlers();
    const sender = type === 'exports.settle' ? popup : page;
    expect(await ask({ type, input }, sender)).toEqual({
      ok: false,
      error: { say: 'refused.unread' },
    });
    expect(handle).not.toHaveBeenCalled();
  });
});
