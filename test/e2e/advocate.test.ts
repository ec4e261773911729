import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
import { seedProgram } from './seed-program';
import { pillOn } from './steps';
import { focused, witness } from './witness';

const SLUG = 'mara-ellingsen-demo';
const PAGE = join(resolve(import.meta.dirname, '../../scripts/demo/pages'), SLUG, 'page.html');
const CARD = 'Muster: Mara Ellingsen';

let muster: MusterBrowser;

beforeAll(async () => {
  muster = await launchMuster();
  muster.serve(`/in/${SLUG}/`, { file: PAGE });
});
afterAll(() => muster?.close());

describe.each(HANDS)('an advocate, worked by $name alone', (hands) => {
  let page: Page;
  let card: Locator;
  let expectUntouched: () => Promise<void>;

  beforeAll(async () => {
    await seedProgram(muster, `Fernhill by ${hands.name}`, [
      { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Brambleway Logistics', slug: SLUG },
    ]);
    page = await muster.openLinkedIn(`/in/${SLUG}/`);
    expectUntouched = await witness(page);
    card = page.getByRole('dialog', { name: CARD });
    await pillOn(page).waitFor();
  });
  afterAll(() => page?.close());

  const said = (words: string | RegExp) => card.getByRole('status').getByText(words).waitFor();
  const form = (name: string) => card.getByRole('form', { name });
  const button = (name: string | RegExp) => card.getByRole('button', { name });
  /** What shows is the same whoever works: it is looked at once. */
  const lookAt = async (state: string) => {
    if (hands.name === 'keyboard') await expectAccessible(page, state);
  };
  /** What has the keyboard again when something closes that was opened so: a key leaves it with the card, a click with the button. */
  const openerOf = (name: string) => (hands.name === 'keyboard' ? CARD : name);

  it('has the card over the page, which takes the keyboard when it is asked for', async () => {
    expect(await focused(page)).toBe('nothing');
    await hands.openCard(page);
    await card.getByRole('heading', { name: 'Mara Ellingsen' }).waitFor();
    await expect.poll(() => focused(page)).toBe(CARD);
  });

  it('pauses with reason, date and next action, and comes back by undo', async () => {
    await hands.press(button(/^Status: Active/));
    await card.getByRole('menu', { name: 'Status: Active. Change it' }).waitFor();
    await lookAt('the menu of statuses');
    await hands.take(card.getByRole('menuitem', { name: 'Paused' }));
    const pause = form('Pause this advocate');
    await pause.waitFor();
    await expect.poll(() => focused(page)).toBe('Reason');
    await hands.submit(pause);
    await pause.getByText('Say why the advocate pauses.').waitFor();
    await expect.poll(() => focused(page)).toBe('Reason');
    await lookAt('a pause that lacks something');
    await hands.write(pause.getByLabel('Reason'), 'Parental leave');
    await hands.submit(pause);
    await expect.poll(() => focused(page)).toBe('What is to be done');
    await hands.write(pause.getByLabel('What is to be done'), 'Ask again in spring');
    await hands.submit(pause);
    await said('Status is now: Paused.');
    await card.getByText('Paused: Parental leave.').waitFor();
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Paused/);
    await lookAt('a paused advocate');
    await hands.press(button(/^Undo/));
    await said('Undone.');
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Active/);
  });

  it('drops a form, and gives the keyboard back to where it was', async () => {
    await hands.press(button('Log a use'));
    await form('Log a use').waitFor();
    await lookAt('a use to log');
    await hands.leave(form('Log a use'), 'Cancel');
    await form('Log a use').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(openerOf('Log a use'));
  });

  it('is used as a reference', async () => {
    await hands.press(button('Log a use'));
    await form('Log a use').waitFor();
    await expect.poll(() => focused(page)).toBe('Used for');
    await hands.submit(form('Log a use'));
    await said('Use logged.');
    await expect.poll(() => focused(page)).toBe(openerOf('Log a use'));
  });

  it('gets a next action, which is done', async () => {
    await hands.press(button('Set the next action'));
    await form('Next action').waitFor();
    await expect.poll(() => focused(page)).toBe('What is to be done');
    await hands.write(form('Next action').getByLabel('What is to be done'), 'Send the slides');
    await hands.submit(form('Next action'));
    await said('Next action saved.');
    await card.getByText('Send the slides').waitFor();
    await hands.press(button('The next action is done'));
    await said('Done.');
    await expect.poll(() => focused(page)).toBe(CARD);
  });

  it('has notes', async () => {
    await hands.press(card.locator('summary', { hasText: 'Notes' }));
    await hands.press(button('Write notes'));
    await hands.write(form('Edit notes').getByLabel('Notes'), 'Prefers calls before ten.');
    await lookAt('notes to write');
    await hands.submit(form('Edit notes'));
    await said('Notes saved.');
    await card.getByRole('paragraph').getByText('Prefers calls before ten.').waitFor();
  });

  it('goes from status to status, and “do not contact” hides what could be done', async () => {
    await hands.press(button(/^Status: Active/));
    await hands.take(card.getByRole('menuitem', { name: 'Do not contact' }));
    await said('Status is now: Do not contact.');
    await card.getByText('Not to be contacted.').waitFor();
    await expect.poll(() => button('Log a use').count()).toBe(0);
    await expect.poll(() => button('Set the next action').count()).toBe(0);
    await lookAt('somebody not to be contacted');
    await hands.press(button(/^Undo/));
    await said('Undone.');
    await button('Log a use').waitFor();
  });

  it('is left, which gives the keyboard back to the pill', async () => {
    await hands.leave(card, 'Close');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toMatch(/^Muster: Mara Ellingsen/);
    await expectUntouched();
  });
});
