import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgesOn, labelsOn, launchWithContacts, MARA, PEOPLE, SEARCH, type BadgeWorld } from './badge-steps';
import { feedPage, searchPage } from './list-pages';

const PROFILES = resolve(import.meta.dirname, '../../scripts/demo/pages');
let muster: BadgeWorld;

beforeAll(async () => {
  muster = await launchWithContacts();
});
afterEach(async () => {
  await muster.reset();
  expect(muster.errors).toEqual([]);
});
afterAll(() => muster?.close());

describe('switches', () => {
  it.each([{ hasBadges: false }, { isPaused: true }, { surface: 'panel' }])('%j takes the badges away', async (off) => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await badgesOn(page).first().waitFor();
    await muster.changeSettings(off);
    await expect.poll(() => badgesOn(page).count()).toBe(0);
    await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
    await muster.changeSettings({ hasBadges: true, isPaused: false, surface: 'overlay' });
    await expect.poll(() => badgesOn(page).count()).toBe(3);
  });

  it('is one checkbox in the popup', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await badgesOn(page).first().waitFor();
    const popup = await muster.openExtensionPage('popup.html');
    await popup.getByRole('checkbox', { name: 'Badges on lists' }).uncheck();
    await expect.poll(() => badgesOn(page).count()).toBe(0);
    await popup.close();
  });
});

describe('a badge that is pressed', () => {
  const cardOn = (page: Page) => page.getByRole('dialog', { name: /^Muster/ });

  beforeAll(async () => {
    muster.serve(`/in/${MARA.slug}/`, { file: join(PROFILES, MARA.slug, 'page.html') });
    const profile = await muster.openLinkedIn(`/in/${MARA.slug}/`);
    await badgesOn(profile).waitFor();
    await profile.close();
  });

  it('opens the card of that contact, which says that nothing was compared here', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    const badge = badgesOn(page).first();
    await badge.click();
    await cardOn(page).getByRole('heading', { name: 'Mara Ellingsen' }).waitFor();
    await cardOn(page).getByText('Nothing was compared on this list.').waitFor();
    await expect
      .poll(() => badge.getAttribute('title'))
      .toMatch(/^Muster: Mara Ellingsen, Active\. Still right \([A-Z][a-z]{2} \d{1,2}, \d{4}\)$/);
    await page.keyboard.press('Escape');
    await cardOn(page).waitFor({ state: 'detached' });
    await expect
      .poll(() => badge.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await cardOn(page).waitFor();
    await badge.click();
    await cardOn(page).waitFor({ state: 'detached' });
  });

  it('changes the card that is open to the other person', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await badgesOn(page).first().click();
    await cardOn(page).getByRole('heading', { name: 'Mara Ellingsen' }).waitFor();
    await badgesOn(page).nth(1).click();
    await cardOn(page).getByText('Is this someone in Fernhill?').waitFor();
    await cardOn(page)
      .getByRole('button', { name: /^This is the person/ })
      .click();
    await cardOn(page).getByText('Open the profile to say so there.').waitFor();
  });

  it('tells every list of a change that is made', async () => {
    const [one, other] = [
      await muster.openList('/feed/', feedPage(PEOPLE)),
      await muster.openList(SEARCH, searchPage(PEOPLE)),
    ];
    await badgesOn(one).first().waitFor();
    await badgesOn(other).first().click();
    await cardOn(other).getByRole('button', { name: 'Left company…' }).click();
    await cardOn(other).getByRole('button', { name: 'Mark as left' }).click();
    await cardOn(other).getByText('Marked as left.').waitFor();
    for (const page of [one, other])
      await expect.poll(async () => (await labelsOn(page))[0]).toMatch(/^Muster: Mara Ellingsen, Left company\. /);
  });
});
