import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routeDemoPages } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { seedProgram } from './seed-program';
import { openCard, pillOn } from './steps';

// Their pages are those of the demo. Mara's shows the stored job at a company of another name; Kwabena's record has no address.
const MARA = { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Halbrook Freight' };
const KWABENA = {
  name: 'Kwabena Tolliver-Osei',
  title: 'Vice President, Claims Operations',
  company: 'Quillstone Insurance',
};
const QUESTION = 'Is “Brambleway Logistics” the same company as “Halbrook Freight”?';
const ANSWER = '“Brambleway Logistics” is the same company as “Halbrook Freight”';

let muster: MusterBrowser;
beforeAll(async () => {
  muster = await launchMuster();
  await routeDemoPages(muster.context);
  await seedProgram(muster, 'Fernhollow', [
    { ...MARA, slug: 'mara-ellingsen-demo' },
    { ...KWABENA, slug: null },
  ]);
});
afterAll(() => muster?.close());

const expectPill = (page: Page, verdict: RegExp) =>
  expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(verdict);

describe('what the user answers', () => {
  it('settles the verdict at once, by key or button, and is undone by key', async () => {
    const page = await muster.openLinkedIn('/in/mara-ellingsen-demo/');
    await expectPill(page, /Company renamed/);
    const card = await openCard(page);
    await card.getByText(QUESTION).waitFor();
    await expectAccessible(page, 'a question of the judgement');
    await page.keyboard.press('y');
    await card.getByRole('status').getByText('Noted for the whole program.').waitFor();
    await card.getByRole('heading', { name: /^Still right/ }).waitFor();
    await expect.poll(() => card.getByText(QUESTION).count()).toBe(0);
    await expectPill(page, /Still right/);
    await page.keyboard.press('z');
    await card.getByText(QUESTION).waitFor();
    await expectPill(page, /Company renamed/);
    await card.getByRole('button', { name: 'Same company' }).click();
    await card.getByRole('heading', { name: /^Still right/ }).waitFor();
    await page.close();
  });

  it('is listed, removed by the keyboard, and put back', async () => {
    const dashboard = await muster.openDashboard('#/contacts');
    await dashboard.getByRole('link', { name: 'Learnt' }).click();
    await dashboard.getByText(ANSWER).waitFor();
    await expectAccessible(dashboard, 'learnt answers');
    await dashboard.getByRole('button', { name: `Remove: ${ANSWER}` }).press('Enter');
    await dashboard.getByText('Nothing is learnt yet').waitFor();
    await dashboard.getByRole('button', { name: 'Undo' }).click();
    await dashboard.getByText(ANSWER).waitFor();
    await dashboard.getByRole('button', { name: `Remove: ${ANSWER}` }).click();
    await dashboard.getByText('Nothing is learnt yet').waitFor();
    await dashboard.close();
    const page = await muster.openLinkedIn('/in/mara-ellingsen-demo/');
    await expectPill(page, /Company renamed/);
    await page.close();
  });

  it('about a person who was matched by name is remembered from one key on', async () => {
    const page = await muster.openLinkedIn('/in/kwabena-tolliver-osei-demo/');
    const card = await openCard(page);
    await card.getByText('Matched by name and company.').waitFor();
    await expectAccessible(page, 'a match by name');
    await page.keyboard.press('x');
    await card.getByRole('heading', { name: /is not in your program/ }).waitFor();
    await page.close();
    const dashboard = await muster.openDashboard('#/learnt');
    await dashboard.getByText('This LinkedIn profile is not Kwabena Tolliver-Osei').waitFor();
    await dashboard.getByRole('button', { name: /^Remove/ }).click();
    await dashboard.getByText('Nothing is learnt yet').waitFor();
    await dashboard.close();
    const again = await muster.openLinkedIn('/in/kwabena-tolliver-osei-demo/');
    const reopened = await openCard(again);
    await reopened.getByRole('button', { name: 'This is the person' }).click();
    await reopened
      .getByRole('status')
      .getByText(/^Linked/)
      .waitFor();
    await expect.poll(() => reopened.getByText('Matched by name and company.').count()).toBe(0);
  });
});
