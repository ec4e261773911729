import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';

/** A browser makes a side panel no narrower than 360 px: at 200 % the card has half of that. */
const WIDTH = 180;

let muster: MusterBrowser;

beforeAll(async () => {
  muster = await launchMuster();
});
afterAll(() => muster?.close());

it('the card needs no scrolling to the side in the narrowest side panel at 200 %, in any state', async () => {
  const page = await muster.openExtensionPage('gallery.html');
  const links = page.locator('#card-states a');
  await links.first().waitFor();
  const states = await links.allTextContents();
  await page.setViewportSize({ width: WIDTH, height: 800 });
  const tooWide: string[] = [];
  for (const state of states) {
    await page.goto(page.url().replace(/\?.*|$/, `?card=${state}`));
    await page.locator('.card > *').first().waitFor();
    const found = await page
      .locator('html, .card, .card-body, .run-bar')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.className));
    tooWide.push(...found.map((name) => `${state}: ${name}`));
  }
  expect(tooWide).toEqual([]);
});
