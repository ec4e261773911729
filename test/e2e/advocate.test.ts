import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { seedProgram } from './seed-program';
import { openCard, pillOn } from './steps';
import { focused, witness } from './witness';

const SLUG = 'mara-ellingsen-demo';
const PAGE = join(resolve(import.meta.dirname, '../../scripts/demo/pages'), SLUG, 'page.html');

let muster: MusterBrowser;
let page: Page;
let card: Locator;
let expectUntouched: () => Promise<void>;

beforeAll(async () => {
  muster = await launchMuster();
  await seedProgram(muster, 'Fernhill', [
    { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Brambleway Logistics', slug: SLUG },
  ]);
  muster.serve(`/in/${SLUG}/`, { file: PAGE });
  page = await muster.openLinkedIn(`/in/${SLUG}/`);
  expectUntouched = await witness(page);
  card = page.getByRole('dialog', { name: 'Muster: Mara Ellingsen' });
  await pillOn(page).waitFor();
});
afterAll(() => muster?.close());

const said = (words: string | RegExp) => card.getByRole('status').getByText(words).waitFor();
const form = (name: string) => card.getByRole('form', { name });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('an advocate, worked by the keyboard alone', () => {
  it('has the card over the page, which takes the keyboard when it is asked for', async () => {
    expect(await focused(page)).toBe('nothing');
    await press('Alt+KeyM');
    await card.getByRole('heading', { name: 'Mara Ellingsen' }).waitFor();
    expect(await focused(page)).toBe('Muster: Mara Ellingsen');
  });

  it('pauses with reason, date and next action, and comes back by undo', async () => {
    await press('p');
    const menu = card.getByRole('menu', { name: 'Status: Active. Change it' });
    await menu.waitFor();
    await expectAccessible(page, 'the menu of statuses');
    await press('p', 'Enter');
    const pause = form('Pause this advocate');
    await pause.waitFor();
    expect(await focused(page)).toBe('Reason');
    await press('Enter');
    await pause.getByText('Say why the advocate pauses.').waitFor();
    expect(await focused(page)).toBe('Reason');
    await expectAccessible(page, 'a pause that lacks something');
    await page.keyboard.type('Parental leave');
    await press('Enter');
    await expect.poll(() => focused(page)).toBe('What is to be done');
    await page.keyboard.type('Ask again in spring');
    await press('Enter');
    await said('Status is now: Paused.');
    await card.getByText('Paused: Parental leave.').waitFor();
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Paused/);
    await expectAccessible(page, 'a paused advocate');
    await press('z');
    await said('Undone.');
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Active/);
  });

  it('drops a form by Escape, and gives the keyboard back to where it was', async () => {
    await press('u');
    await form('Log a use').waitFor();
    await expectAccessible(page, 'a use to log');
    await press('Escape');
    await form('Log a use').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Muster: Mara Ellingsen');
  });

  it('is used as a reference, and gets a next action', async () => {
    await press('u');
    await form('Log a use').waitFor();
    expect(await focused(page)).toBe('Used for');
    await press('Enter');
    await said('Use logged.');
    await press('t');
    await form('Next action').waitFor();
    await page.keyboard.type('Send the slides');
    await press('Enter');
    await said('Next action saved.');
    await card.getByText('Send the slides').waitFor();
  });

  it('is left by Escape, which gives the keyboard back to the pill', async () => {
    await press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^Muster: Mara Ellingsen/);
    await expectUntouched();
  });
});

describe('an advocate, worked by mouse', () => {
  it('finishes the next action, and has notes', async () => {
    await openCard(page);
    await card.getByRole('button', { name: 'The next action is done' }).click();
    await said('Done.');
    await card.locator('summary', { hasText: 'Notes' }).click();
    await card.getByRole('button', { name: 'Write notes' }).click();
    await form('Edit notes').getByLabel('Notes').fill('Prefers calls before ten.');
    await expectAccessible(page, 'notes to write');
    await form('Edit notes').getByRole('button', { name: 'Save' }).click();
    await said('Notes saved.');
    await card.getByRole('paragraph').getByText('Prefers calls before ten.').waitFor();
  });

  it('goes from status to status, and “do not contact” hides what could be done', async () => {
    await card.getByRole('button', { name: /^Status: Active/ }).click();
    await card.getByRole('menuitem', { name: 'Do not contact' }).click();
    await said('Status is now: Do not contact.');
    await card.getByText('Not to be contacted.').waitFor();
    expect(await card.getByRole('button', { name: 'Log a use' }).count()).toBe(0);
    expect(await card.getByRole('button', { name: 'Set the next action' }).count()).toBe(0);
    await expectAccessible(page, 'somebody not to be contacted');
    await card.getByRole('button', { name: /^Undo/ }).click();
    await said('Undone.');
    await card.getByRole('button', { name: 'Log a use' }).waitFor();
    await expectUntouched();
  });
});
