import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../scripts/build/bundle-script.js';
import type { ReadersBench } from '../bench/readers/in-page';
import { loadCaptures } from '../linkedin/captures';
import { ENGINES } from '../linkedin/dom-engines';
import { isReadable } from '../linkedin/kind-of-page';
import { readAny } from '../linkedin/read-any';

declare const readersBench: ReadersBench;

const IN_PAGE = resolve(import.meta.dirname, '../bench/readers/in-page.ts');

/** How many times reading may go over a page of some ten thousand nodes: what grows with the square of the page takes more. */
const MOST_PASSES = 2000;

const pages = loadCaptures();

/** The smallest page of each kind and front end. */
const smallest = [...Map.groupBy(pages, ({ kind, meta }) => `${kind} ${meta.front}`).values()].map((group) =>
  group.reduce((least, each) => (each.html.length < least.html.length ? each : least)),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['MUSTER_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundleScript(IN_PAGE, 'bench') });
});
afterAll(() => browser?.close());

describe('the browser and the two DOM engines', () => {
  it.each(pages.filter(isReadable))('read the same: $kind/$id', async ({ html, url }) => {
    const read = await page.evaluate(([text, address]) => readersBench.read(text, address), [html, url] as const);
    expect(read).toEqual(readAny(ENGINES.jsdom(html), url));
    expect(read).toEqual(readAny(ENGINES['happy-dom'](html), url));
  });
});

describe('a page that is blown up', () => {
  it.each(smallest)('is read in a few passes: $kind/$id', async (capture) => {
    const work = await page.evaluate((each) => readersBench.work(each), capture);
    for (const { what, passesOfTwice } of work) expect(passesOfTwice, what).toBeLessThanOrEqual(MOST_PASSES);
  });
});

describe('a page whose form fields hide its members', () => {
  it.each(['querySelector', 'children', 'textContent', 'getAttribute', 'matches', 'tagName', 'childNodes'])(
    'is read without an error: %s',
    async (name) => {
      for (const { html, url } of smallest) {
        const form = `<form><input name="${name}"><img name="${name}">`;
        const read = await page.evaluate(([text, address]) => readersBench.read(text, address), [
          html.replace(/<body[^>]*>|^/, (body) => `${body}${form}`),
          url,
        ] as const);
        expect(read === null || 'page' in read).toBe(true);
      }
    },
  );
});
