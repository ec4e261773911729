import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleScript } from '../../scripts/build/bundle-script.js';
import { buildPages } from '../../scripts/demo/build-pages.js';
import { PROFILES } from '../../scripts/demo/profiles.js';
import { routeDemoPages } from '../../scripts/demo/route-pages.js';

const TOP = resolve(import.meta.dirname, '../..');
const PAGES = join(TOP, 'scripts/demo/pages');
const MAX_BYTES = 60_000;

type Reading = { value: unknown } | null;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let reader: Promise<string> | undefined;
let strayRequests: string[];
let beforePage: () => Promise<void>;

const addressOf = (slug: string) => `https://www.linkedin.com/in/${slug}/`;

/** What the reader makes of the page, in the form of `expected.json`. */
async function readAsExpected(expected: Record<string, unknown>): Promise<Record<string, unknown>> {
  reader ??= bundleScript(join(TOP, 'src/linkedin/read-page.ts'), 'Reader');
  const call = `${await reader}; Reader.readPage(document, location.href, '2026-08-01T09:00:00.000Z')`;
  const observation = await page.evaluate<Record<string, unknown>>(call);
  return pickLike(expected, observation);
}

function pickLike(expected: Record<string, unknown>, seen: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([key, wanted]) => {
      const value = seen[key];
      if (Array.isArray(wanted) && Array.isArray(value)) {
        return [key, value.map((entry, index) => pickLike(wanted[index] ?? wanted[0] ?? {}, entry))];
      }
      const reading = value as Reading;
      return [key, reading !== null && typeof reading === 'object' && 'value' in reading ? reading.value : value];
    }),
  );
}

async function expectationOf(slug: string, file = 'expected.json'): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(PAGES, slug, file), 'utf8'));
}

describe('the pages on disk', () => {
  it.each([...buildPages()])('%s is what the build makes, and small', async (path, text) => {
    expect(await readFile(join(PAGES, path), 'utf8')).toBe(text);
    expect(Buffer.byteLength(text)).toBeLessThan(MAX_BYTES);
  });
});

describe('the pages in a browser', () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['MUSTER_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    strayRequests = [];
    beforePage = async () => {};
    context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    await context.route('**', (route) => {
      strayRequests.push(route.request().url());
      return route.abort();
    });
    await routeDemoPages(context, { beforePage: () => beforePage() });
    page = await context.newPage();
  });

  afterEach(async () => {
    expect(strayRequests).toEqual([]);
    await context.close();
  });

  it.each(PROFILES)('$scenario is read as intended', async ({ slug }) => {
    await page.goto(addressOf(slug));
    const expected = await expectationOf(slug);
    expect(await readAsExpected(expected)).toEqual(expected);
  });

  it('shows every person on the start page as a link', async () => {
    await page.goto('https://www.linkedin.com/feed/');
    for (const { name } of PROFILES) {
      expect(await page.locator('#workspace').getByRole('link', { name, exact: true }).count()).toBe(1);
    }
  });

  it('loads the experience of the half-rendered profile on scroll', async () => {
    const slug = PROFILES.find(({ scenario }) => scenario === 'half-rendered')!.slug;
    await page.goto(addressOf(slug));
    expect(await page.getByRole('heading', { name: 'Experience' }).count()).toBe(0);
    await page.locator('#workspace').hover();
    await page.mouse.wheel(0, 200);
    await page.getByRole('heading', { name: 'Experience' }).waitFor();
    const expected = await expectationOf(slug, 'expected-after-scroll.json');
    expect(await readAsExpected(expected)).toEqual(expected);
  });

  it('changes the address first and the page later', async () => {
    const [first, second] = PROFILES as [(typeof PROFILES)[0], (typeof PROFILES)[0]];
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    beforePage = () => released;
    await page.goto(addressOf(first.slug));
    await page.getByRole('link', { name: second.name, exact: true }).click();
    await page.waitForURL(addressOf(second.slug));
    expect(await page.getByRole('heading', { name: first.name }).count()).toBe(1);
    const early = await readAsExpected({ page: '', why: '' });
    expect(early).toEqual({ page: 'unread', why: 'other-person' });
    release();
    await page.getByRole('heading', { name: second.name }).waitFor();
    expect(await page.title()).toBe(`${second.name} | LinkedIn`);
    const expected = await expectationOf(second.slug);
    expect(await readAsExpected(expected)).toEqual(expected);
    await page.goBack();
    await page.getByRole('heading', { name: first.name }).waitFor();
  });

  it('loads the page anew where the front end changes', async () => {
    const ember = PROFILES.find(({ front }) => front === 'ember')!;
    await page.goto('https://www.linkedin.com/feed/');
    await page.evaluate('window.isFeed = true');
    await page.getByRole('link', { name: ember.name, exact: true }).click();
    await page.getByRole('heading', { name: ember.name, level: 1 }).waitFor();
    expect(await page.evaluate('window.isFeed')).toBeUndefined();
    expect(page.url()).toBe(addressOf(ember.slug));
  });

  it('says in words that a page is not in the demo', async () => {
    const answer = await page.goto('https://www.linkedin.com/mynetwork/');
    expect(answer?.status()).toBe(404);
    await page.getByText('This page is not part of the demo.').waitFor();
  });
});
