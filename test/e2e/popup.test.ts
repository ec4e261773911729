import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
import { seedProgram } from './seed-program';
import { keptPages, pillOn } from './steps';
import { focused } from './witness';

const SLUG = 'mara-ellingsen-demo';
const STRANGER = 'sofia-lindqvale-potter-demo';
const pageOf = (slug: string) => join(resolve(import.meta.dirname, '../../scripts/demo/pages'), slug, 'page.html');
const MARA = { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Brambleway Logistics', slug: SLUG };

/** Chrome and Firefox make no popup higher, in pixels. */
const HIGHEST = 600;

let muster: MusterBrowser;
let page: Page;

beforeAll(async () => {
  muster = await launchMuster();
  await seedProgram(muster, 'Northquay', [{ ...MARA, name: 'Ola Tarn', slug: 'ola-tarn' }]);
  await seedProgram(muster, 'Fernhill', [MARA]);
  muster.serve(`/in/${SLUG}/`, { file: pageOf(SLUG) });
  page = await muster.openLinkedIn(`/in/${SLUG}/`);
  await pillOn(page).waitFor();
});
afterAll(() => muster?.close());

/** Shows the popup, and takes it away again. */
async function withPopup(work: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await muster.openExtensionPage('popup.html');
  await work(popup);
  await popup.close();
}

/** Runs in the page: whether nothing hides an element, as the foot of a list does that must be scrolled. */
function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

describe.each(HANDS)('the popup, worked by $name alone', (hands) => {
  it('shows what is due, and says that it is done', async () => {
    const card = page.getByRole('dialog', { name: 'Muster: Mara Ellingsen' });
    const form = card.getByRole('form', { name: 'Next action' });
    await page.bringToFront();
    await hands.openCard(page);
    await hands.press(card.getByRole('button', { name: 'Set the next action' }));
    await hands.write(form.getByLabel('What is to be done'), 'Send the slides');
    await hands.submit(form);
    await card.getByRole('status').getByText('Next action saved.').waitFor();
    await hands.leave(card, 'Close');
    await withPopup(async (popup) => {
      await popup.getByText('Send the slides').waitFor();
      if (hands.name === 'keyboard') await expectAccessible(popup, 'a popup with an agenda');
      await hands.press(popup.getByRole('button', { name: /^Done: Send the slides/ }));
      await popup.getByText('Nothing is due within a week.').waitFor();
    });
  });

  it('changes the program, and the page in front follows', async () => {
    await withPopup(async (popup) => {
      const program = popup.getByRole('combobox', { name: 'Program' });
      await program.selectOption('Northquay');
      await pillOn(page).waitFor({ state: 'detached' });
      await program.selectOption('All programs');
      await page.bringToFront();
      await pillOn(page).waitFor();
    });
  });

  it('pauses Muster altogether, and goes on', async () => {
    await withPopup(async (popup) => {
      await hands.press(popup.getByRole('button', { name: 'Pause on LinkedIn' }));
      await pillOn(page).waitFor({ state: 'detached' });
      await expect.poll(() => focused(popup)).toBe('Resume on LinkedIn');
      await hands.press(popup.getByRole('button', { name: 'Resume on LinkedIn' }));
      await pillOn(page).waitFor();
    });
  });

  it('tells of a kind of pages that is paused, wherever it is opened, and resumes it', async () => {
    await muster.changeSettings({ pausedKinds: ['profiles'] });
    await pillOn(page).waitFor({ state: 'detached' });
    await withPopup(async (popup) => {
      const resume = popup.getByRole('button', { name: 'Paused on profiles: resume' });
      await resume.waitFor();
      if (hands.name === 'keyboard') await expectAccessible(popup, 'a popup with a pause');
      await hands.press(resume);
      await pillOn(page).waitFor();
    });
  });
});

/** A popup that is shown in a tab has no page in front of it: what its button sends is sent from it here. */
describe('the card that the popup asks for', () => {
  it('opens over a profile that has no pill, and once', async () => {
    muster.serve(`/in/${STRANGER}/`, { file: pageOf(STRANGER) });
    const stranger = await muster.openLinkedIn(`/in/${STRANGER}/`);
    const card = stranger.getByRole('dialog', { name: 'Muster' });
    await expect.poll(() => keptPages(muster)).toContain(STRANGER);
    await withPopup(async (popup) => {
      const ask = () =>
        popup.evaluate(`chrome.tabs.query({ url: '*://*/in/${STRANGER}/' }).then(([tab]) =>
          chrome.tabs.sendMessage(tab.id, { notice: 'open', url: tab.url }))`);
      await ask();
      await card.getByText('Sofia Lindqvale is not in your program').waitFor();
      expect(await pillOn(stranger).count()).toBe(0);
      await ask();
      expect(await card.count()).toBe(1);
    });
    await stranger.close();
  });
});

describe('a full popup', () => {
  it('is no higher than a browser allows, with all of it in reach', async () => {
    const people = ['Ola Tarn', 'Ida Voll', 'Bo Strand', 'Tuva Lie', 'Jon Myhre'].map((name) => ({
      ...{ ...MARA, name, slug: null },
      nextAction: 'Ask for a word about the project that went live in the spring',
    }));
    await seedProgram(muster, 'Westerlund', people);
    await muster.changeSettings({ pausedKinds: ['profiles', 'lists'] });
    await withPopup(async (popup) => {
      await popup.getByRole('button', { name: 'All 5' }).waitFor();
      await popup.setViewportSize({ width: 360, height: HIGHEST });
      await expect.poll(() => popup.evaluate('document.documentElement.scrollHeight')).toBe(HIGHEST);
      const done = popup.getByRole('button', { name: /^Done: Ask/ });
      await expect.poll(() => done.count()).toBe(4);
      await done.last().focus();
      expect(await done.last().evaluate(isInSight)).toBe(true);
      expect(await popup.getByRole('button', { name: 'Open dashboard' }).evaluate(isInSight)).toBe(true);
      await expectAccessible(popup, 'a popup that is full');
    });
  });
});
