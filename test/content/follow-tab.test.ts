// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '../../src/content/follow-tab';
import type { Observation } from '../../src/domain/observation';
import type { PillView } from '../../src/messaging/contract';
import { profileSample } from '../messaging/profile-sample';

const ORIGIN = 'https://www.linkedin.com';
const SECONDS = 1000;

/** The page: what a reader would read from it now, and whether the extension is there. */
let shown: (url: string) => Observation;
let isAlive: boolean;
let life: AbortController;
let reports: Observation[];
let pills: string[];
let answers: Map<string, () => Promise<PillView | null>>;
let ready: () => Promise<void>;

const look = { word: '', drawing: { path: '' }, tone: 'good' } as const;
const pill = (name: string): PillView => ({ label: name, status: look, verdict: look });
const profile = (slug: string, more = {}) =>
  profileSample({
    url: location.href,
    slug,
    urn: null,
    name: { value: slug, confidence: 1, evidence: [] },
    positions: [],
    ...more,
  });
const unread = (why: 'not-settled' | 'other-person' | 'unknown-layout'): Observation => ({
  page: 'unread',
  url: location.href,
  seenAt: '2026-03-01T09:30:00.000Z',
  why,
});
const notAProfile = (): Observation => ({ page: 'nobody', url: location.href, seenAt: '', why: 'not-a-profile' });
const nameOf = (observation: Observation) =>
  observation.page === 'profile' ? observation.slug! : `${observation.page} ${observation.why}`;

function start() {
  followTab(
    {
      isAlive: () => isAlive,
      read: (url) => shown(url),
      startBadges: null,
      ready: () => ready(),
      report: (observation) => {
        reports.push(observation);
        const name = nameOf(observation);
        return answers.get(name)?.() ?? Promise.resolve(observation.page === 'profile' ? pill(name) : null);
      },
      show: (model) => model && pills.push(model.label),
      leave: () => void pills.push('left'),
    },
    life.signal,
  );
}
/** The page changes a node, and time goes by. */
async function change(ms = 200) {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(ms);
}
const goTo = (path: string) => history.pushState(null, '', ORIGIN + path);
const setVisibility = (state: 'visible' | 'hidden') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${ORIGIN}/in/ann/`);
  document.body.replaceChildren();
  isAlive = true;
  life = new AbortController();
  reports = [];
  pills = [];
  answers = new Map();
  ready = () => Promise.resolve();
  shown = () => profile('ann');
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page', () => {
  it('is first reported as not settled, then read once it is quiet', async () => {
    start();
    expect(reports.map(nameOf)).toEqual(['unread not-settled']);
    await vi.advanceTimersByTimeAsync(100);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann']);
    expect(pills).toEqual(['ann']);
  });

  it('is read at once where it has been quiet while what reads it was loaded', async () => {
    ready = () => new Promise((resolve) => setTimeout(resolve, 50));
    start();
    await vi.advanceTimersByTimeAsync(51);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann']);
  });

  it('is not read at once where it changed just before what reads it was there', async () => {
    ready = () => new Promise((resolve) => setTimeout(resolve, 50));
    start();
    await vi.advanceTimersByTimeAsync(40);
    await change(15);
    expect(reports.map(nameOf)).toEqual(['unread not-settled']);
    await vi.advanceTimersByTimeAsync(30);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann']);
  });

  it('is not reported again while it says the same', async () => {
    start();
    await change();
    await change(SECONDS);
    await change(5 * SECONDS);
    expect(reports).toHaveLength(2);
  });

  it('is reported again when late sections change what it says', async () => {
    shown = () => profile('ann', { experience: 'not-rendered' });
    start();
    await change();
    shown = () => profile('ann', { positions: profileSample().positions });
    await change(SECONDS);
    expect(reports).toHaveLength(3);
  });

  it('keeps its experience when the section is unloaded again', async () => {
    shown = () => profile('ann', { positions: profileSample().positions });
    start();
    await change();
    shown = () => profile('ann', { experience: 'not-rendered' });
    await change(SECONDS);
    expect(reports).toHaveLength(2);
  });

  it('that never is quiet is reported only when two looks agree', async () => {
    let look = 0;
    shown = () => profile('ann', { headline: { value: String((look += 1)), confidence: 1, evidence: [] } });
    start();
    for (let step = 0; step < 60; step += 1) await change(20);
    expect(reports.map(nameOf)).toEqual(['unread not-settled']);
    shown = () => profile('ann');
    for (let step = 0; step < 60; step += 1) await change(20);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann']);
  });

  it('that becomes quiet just when it is looked at for its unrest is looked at once more', async () => {
    shown = () => unread('not-settled');
    start();
    for (let step = 0; step < 14; step += 1) await change(20);
    await change(15);
    shown = () => profile('ann');
    await change(SECONDS);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann']);
  });

  it('is called unreadable only after a long time', async () => {
    shown = () => unread('unknown-layout');
    start();
    await change(5 * SECONDS);
    expect(reports.map(nameOf)).toEqual(['unread not-settled']);
    await vi.advanceTimersByTimeAsync(5 * SECONDS);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'unread unknown-layout']);
  });

  it('that never settles is called so in the end', async () => {
    shown = () => unread('not-settled');
    start();
    await vi.advanceTimersByTimeAsync(10 * SECONDS);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'unread unknown-layout']);
  });

  it('stays known when a later look fails', async () => {
    start();
    await change();
    shown = () => unread('other-person');
    await change(20 * SECONDS);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann']);
  });

  it('without people is reported at once', () => {
    shown = notAProfile;
    start();
    expect(reports.map(nameOf)).toEqual(['nobody not-a-profile']);
  });

  it('is reported again after the worker failed', async () => {
    answers.set('ann', () => Promise.reject(new Error('gone')));
    start();
    await change();
    answers.clear();
    expect(pills).toEqual([]);
    await change(SECONDS);
    expect(pills).toEqual(['ann']);
  });

  it('waits while the tab is hidden', async () => {
    setVisibility('hidden');
    start();
    await change(SECONDS);
    expect(reports).toEqual([]);
    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(reports.map(nameOf)).toContain('ann');
  });

  it('is reported anew when the user comes back to the tab', async () => {
    start();
    await change();
    setVisibility('hidden');
    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(SECONDS);
    expect(reports.map(nameOf)).toEqual(['unread not-settled', 'ann', 'ann']);
  });

  it('is left in silence when the extension under it goes', async () => {
    start();
    await change();
    isAlive = false;
    shown = () => profile('ann', { isSelf: true });
    await change(SECONDS);
    expect(reports).toHaveLength(2);
  });

  it('is left when the following ends', async () => {
    start();
    await change();
    life.abort();
    shown = () => profile('boris');
    await change(SECONDS);
    expect(reports).toHaveLength(2);
    expect(pills.at(-1)).toBe('left');
  });
});

describe('from page to page', () => {
  it('an answer for the old page is never shown on the new one', async () => {
    let answer: (model: PillView) => void = () => undefined;
    answers.set('ann', () => new Promise((resolve) => (answer = resolve)));
    start();
    await change();
    goTo('/in/boris/');
    shown = () => unread('other-person');
    answer(pill('ann'));
    await change();
    expect(pills).toEqual(['left']);
  });

  it('nothing is said of the new address while the old person still shows', async () => {
    start();
    await change();
    goTo('/in/boris/');
    // A reader that takes the slug from the address and the rest from the old nodes.
    const old = profile('ann');
    shown = () => ({ ...old, slug: 'boris' });
    await change(8 * SECONDS);
    expect(pills).toEqual(['ann', 'left']);
    shown = () => profile('boris');
    await change(SECONDS);
    expect(pills).toEqual(['ann', 'left', 'boris']);
  });

  it('A, B, A with slow rendering shows each on its own page only', async () => {
    start();
    await change();
    for (const slug of ['boris', 'ann']) {
      goTo(`/in/${slug}/`);
      shown = () => unread('other-person');
      await change(3 * SECONDS);
      shown = () => profile(slug);
      await change(SECONDS);
    }
    expect(pills).toEqual(['ann', 'left', 'boris', 'left', 'ann']);
  });

  it('a sub-page of the same person changes nothing', async () => {
    start();
    await change();
    goTo('/in/ann/overlay/contact-info/');
    await change(SECONDS);
    expect(pills).not.toContain('left');
  });

  it('from a list to a person and back', async () => {
    shown = notAProfile;
    goTo('/feed/');
    start();
    goTo('/in/ann/');
    shown = () => profile('ann');
    await change();
    goTo('/feed/');
    shown = notAProfile;
    await change();
    expect(reports.map(nameOf)).toEqual(['nobody not-a-profile', 'unread not-settled', 'ann', 'nobody not-a-profile']);
    expect(pills.at(-1)).toBe('left');
  });
});
