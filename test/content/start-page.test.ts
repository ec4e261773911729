// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { StartBadges } from '../../src/content/badges/start-badges';
import { pageChannel } from '../../src/content/page-channel';
import { startPage } from '../../src/content/start-page';
import type { PillModel } from '../../src/domain/card';
import { foretellPage } from '../../src/linkedin/foretell-page';
import { readMessages, viewPill } from '../messaging/in-english';
import { profileSample } from '../messaging/profile-sample';

vi.stubGlobal('__MUSTER_SHADOW_MODE__', 'open');

const pill: PillModel = { status: 'active', verdict: 'still-right', name: 'Mara Ellingsen', isSettled: false };
const url = 'https://www.linkedin.com/in/mara-ellingsen-demo/';
const person = {
  slug: 'mara',
  memberId: null,
  urn: null,
  salesId: null,
  name: 'Mara Ellingsen',
  headline: null,
  company: null,
};
let sent: string[];
let observed: unknown[];
let life: AbortController;
let isOver: boolean;
let settings: Record<string, unknown>;
let onSettings: (changes: object, area: string) => void;
let onMessage: Set<(message: unknown) => void>;

const browser = {
  runtime: {
    sendMessage: async ({ type, input }: { type: string; input: { pages?: string; observation?: unknown } }) => {
      if (input.observation !== undefined) observed.push(input.observation);
      sent.push([type, input.pages].filter(Boolean).join(' '));
      if (input.pages === 'profiles') pageChannel().read = (address) => profileSample({ url: address });
      return type === 'card.open'
        ? { ok: false, error: 'No card today.' }
        : { ok: true, value: { pill: viewPill(pill) } };
    },
    onMessage: {
      addListener: (listener: (message: unknown) => void) => onMessage.add(listener),
      removeListener: (listener: (message: unknown) => void) => onMessage.delete(listener),
    },
  },
  storage: {
    local: { get: async () => settings },
    onChanged: { addListener: (listener: typeof onSettings) => (onSettings = listener), removeListener: () => {} },
  },
  i18n: { getMessage: (name: string) => readMessages('en')[name]?.message ?? '', getUILanguage: () => 'en' },
} as unknown as Pick<Browser, 'runtime' | 'storage' | 'i18n'>;

const button = () =>
  [...document.documentElement.children]
    .map((child) => child.shadowRoot?.querySelector('button'))
    .find((found) => found);
const goTo = (address: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
const settle = () => vi.advanceTimersByTimeAsync(1_000);
async function set(change: Record<string, unknown>) {
  settings = { ...settings, ...change };
  onSettings(change, 'local');
  await settle();
}
async function start(change: Record<string, unknown>) {
  settings = change;
  startPage(browser, (address) => foretellPage(address, '2026-03-01T09:30:00.000Z'), {
    signal: life.signal,
    isOver: () => isOver,
  });
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  goTo(url);
  sent = [];
  observed = [];
  life = new AbortController();
  isOver = false;
  onMessage = new Set();
});
afterEach(() => {
  life.abort();
  pageChannel().read = null;
  pageChannel().startBadges = null;
  vi.useRealTimers();
});

describe('on a list of people', () => {
  const feed = 'https://www.linkedin.com/feed/';
  const started = vi.fn<StartBadges>(() => ({ look: () => true, stir: () => {}, forget: () => {} }));

  beforeEach(() => {
    started.mockClear();
    goTo(feed);
  });

  it('loads what marks lists, once, and lets it live while the page does', async () => {
    await start({ surface: 'overlay' });
    expect(sent).toEqual(['page.observed', 'reader.load lists']);
    pageChannel().startBadges = started;
    await set({ activeProgram: 'other' });
    expect(sent.filter((type) => type.startsWith('reader.load'))).toHaveLength(1);
    const [, signal] = started.mock.lastCall!;
    expect(signal.aborted).toBe(false);
    await set({ isPaused: true });
    expect(signal.aborted).toBe(true);
  });

  it.each([{ surface: 'panel' }, { surface: 'overlay', hasBadges: false }])(
    'loads nothing and tells only that there is a list: %j',
    async (chosen) => {
      pageChannel().startBadges = started;
      await start(chosen);
      expect(sent).toEqual(['page.observed']);
      expect(started).not.toHaveBeenCalled();
    },
  );

  it('opens the card of the person who was pressed, and closes it when pressed again', async () => {
    pageChannel().startBadges = started;
    await start({ surface: 'overlay' });
    const { press } = started.mock.lastCall![0];
    const closed = vi.fn();
    const [focus, other] = [vi.fn(), vi.fn()];
    pageChannel().onClose(closed, life.signal);
    press(person, focus);
    await settle();
    expect(sent.at(-1)).toBe('card.open');
    // The card could not be opened: the words for it show where there was no pill.
    expect(button()!.textContent).toBe('No card today.');
    pageChannel().isCardOpen = true;
    press({ ...person, slug: 'boris' }, other);
    expect(closed).not.toHaveBeenCalled();
    pageChannel().giveFocusBack();
    expect(other).toHaveBeenCalledOnce();
    press({ ...person, slug: 'boris' }, other);
    expect(closed).toHaveBeenCalledOnce();
    pageChannel().isCardOpen = false;
  });
});

describe('the page script', () => {
  it('does nothing at all until the first-run notice was answered', async () => {
    await start({});
    expect(sent).toEqual([]);
    expect(button()).toBeUndefined();
  });

  it('reads and draws when the overlay was chosen', async () => {
    await start({ surface: 'overlay' });
    expect(sent).toEqual(['page.observed', 'reader.load profiles', 'page.observed']);
    expect(button()!.ariaLabel).toContain('Mara Ellingsen');
  });

  it('reads but puts nothing into the page when the side panel was chosen', async () => {
    await start({ surface: 'panel' });
    expect(sent).not.toEqual([]);
    expect(button()).toBeUndefined();
  });

  it('goes when paused and comes back afterwards', async () => {
    await start({ surface: 'overlay' });
    await set({ isPaused: true });
    expect(button()).toBeUndefined();
    expect(onMessage.size).toBe(0);
    const before = sent.length;
    document.body.append('more');
    await settle();
    expect(sent).toHaveLength(before);
    await set({ isPaused: false });
    expect(button()).toBeDefined();
  });

  it('reads nothing on a kind of page that is paused, and says so; other kinds stay', async () => {
    await start({ surface: 'overlay', pausedKinds: ['profiles'] });
    expect(sent).toEqual(['page.observed']);
    expect(observed.at(-1)).toMatchObject({ page: 'nobody', why: 'paused' });
    document.body.append('more');
    await settle();
    expect(sent).toEqual(['page.observed']);
    await set({ pausedKinds: ['lists'] });
    expect(sent.slice(1)).toEqual(['page.observed', 'reader.load profiles', 'page.observed']);
    expect(button()).toBeDefined();
  });

  it('reads anew when the program is switched', async () => {
    await start({ surface: 'overlay' });
    const before = sent.length;
    await set({ activeProgram: 'other' });
    expect(sent.length).toBeGreaterThan(before);
  });

  it('has the card asked for again once the page was read, and not while that is yet to come', async () => {
    const changed = vi.fn();
    pageChannel().onChange(changed, life.signal);
    await start({ surface: 'overlay' });
    expect(sent).toEqual(['page.observed', 'reader.load profiles', 'page.observed']);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('stays as it is when a setting changes that is none of the page’s', async () => {
    await start({ surface: 'overlay' });
    const closed = vi.fn();
    pageChannel().onClose(closed, life.signal);
    const before = sent.length;
    await set({ reminds: true });
    expect(closed).not.toHaveBeenCalled();
    expect(sent).toHaveLength(before);
  });

  it('says in the language of the browser what a press on the pill does', async () => {
    await start({ surface: 'overlay' });
    expect(button()!.title).toBe(readMessages('en')['openCard']!.message);
  });

  it('draws what the worker tells about this page, and not about another', async () => {
    await start({ surface: 'overlay' });
    const tell = (notice: object) => onMessage.forEach((listener) => listener(notice));
    tell({ notice: 'pill', url: 'https://www.linkedin.com/in/boris/', pill: viewPill({ ...pill, name: 'Boris' }) });
    tell({ something: 'else' });
    expect(button()!.ariaLabel).toContain('Mara');
    tell({ notice: 'pill', url, pill: viewPill({ ...pill, isSettled: true }) });
    expect(button()!.ariaLabel).toContain('settled');
  });

  it('asks for the card, closes it again, and says why it does not come', async () => {
    await start({ surface: 'overlay' });
    button()!.click();
    await settle();
    expect(button()!.textContent).toBe('No card today.');
    const closed = vi.fn();
    pageChannel().onClose(closed, life.signal);
    pageChannel().isCardOpen = true;
    button()!.click();
    expect(closed).toHaveBeenCalledOnce();
    pageChannel().isCardOpen = false;
  });

  it.each([
    ['opens the card that the popup asks for', { surface: 'overlay' }, url, ['card.open']],
    ['opens none about another page', { surface: 'overlay' }, 'https://www.linkedin.com/in/boris/', []],
    ['opens none where the card shows in the side panel', { surface: 'panel' }, url, []],
    ['opens none on a kind of page that is paused', { surface: 'overlay', pausedKinds: ['profiles'] }, url, []],
  ])('%s', async (_, chosen, about, expected) => {
    await start(chosen);
    const before = sent.length;
    onMessage.forEach((listener) => listener({ notice: 'open', url: about }));
    await settle();
    expect(sent.slice(before)).toEqual(expected);
  });

  it('leaves a card that is open to the popup as it is', async () => {
    await start({ surface: 'overlay' });
    const closed = vi.fn();
    pageChannel().onClose(closed, life.signal);
    pageChannel().isCardOpen = true;
    onMessage.forEach((listener) => listener({ notice: 'open', url }));
    expect(closed).not.toHaveBeenCalled();
    pageChannel().isCardOpen = false;
  });

  it('is silent once the extension under it is gone', async () => {
    await start({ surface: 'overlay' });
    isOver = true;
    const before = sent.length;
    button()!.click();
    document.body.append('more');
    await settle();
    expect(sent).toHaveLength(before);
  });
});
