import { PROFILES } from '../profiles.js';

/** No pill within this time means that Muster has nothing to show. */
const NO_PILL_MS = 2_500;

async function press(card, name, said) {
  await card.getByRole('button', { name }).first().click();
  // The card says aloud what it has done.
  await card.getByRole('status').getByText(said).waitFor();
}

async function verify(card) {
  await press(card, /^Still right/, 'Marked as verified');
  return 'still right: verified';
}

async function dismissThenAccept(card) {
  await press(card, /^Dismiss/, /^Dismissed/);
  await press(card, /^Undo/, 'Undone');
  await press(card, /^Accept all/, /^Accepted/);
  return 'dismissed, undone, accepted';
}

async function acceptAll(card) {
  await press(card, /^Accept all/, /^Accepted/);
  return 'accepted';
}

async function markLeft(card) {
  await card.getByRole('button', { name: /^Left company/ }).click();
  await press(card, /^Mark as left/, 'Marked as left');
  return 'marked as left';
}

/** What the demo's consultant does on the card, by scenario. The others are only looked at. */
const DEEDS = {
  'still-right': verify,
  promoted: dismissThenAccept,
  left: markLeft,
  'left-for-nowhere': markLeft,
  'extra-role': verify,
  'renamed-company': acceptAll,
  'half-rendered': verify,
  'german-page': verify,
};

async function lookAt(page, profile, pill, journal) {
  const label = await pill.getAttribute('aria-label');
  if (profile.scenario === 'still-right') await journal.show(page, 'pill', `Visit ${profile.name}`, label);
  await pill.click();
  const card = page.getByRole('dialog', { name: /^Muster/ });
  await card.getByRole('heading').first().waitFor();
  await journal.show(page, profile.scenario, `Open the card of ${profile.name}`, label.replace(/^Muster: /, ''));
  return card;
}

async function scrollToExperience(page, pill) {
  await page.locator('#workspace').hover();
  await page.mouse.wheel(0, 300);
  await page.getByRole('heading', { name: 'Experience' }).waitFor();
  await page.getByRole('button', { name: /^Muster:.*Still right/ }).waitFor();
  return pill.getAttribute('aria-label');
}

async function expectNoPill(page, profile, pill, journal) {
  const isShown = await pill.waitFor({ timeout: NO_PILL_MS }).then(
    () => true,
    () => false,
  );
  const seen = isShown ? await pill.getAttribute('aria-label') : 'No pill: this is not the person of the program';
  await journal.show(page, profile.scenario, `Visit ${profile.name}`, seen);
}

async function visitProfile(page, profile, journal) {
  // Through the start page: LinkedIn changes the address at once and the page later.
  await page.getByRole('link', { name: profile.name, exact: true }).first().click();
  await page.locator('.demo-name-row', { hasText: profile.name }).waitFor();
  const pill = page.getByRole('button', { name: /^Muster:/ });
  if (profile.scenario === 'same-name-stranger') {
    await expectNoPill(page, profile, pill, journal);
    return;
  }
  await pill.waitFor();
  if (profile.scenario === 'half-rendered') {
    const before = await pill.getAttribute('aria-label');
    journal.note(`Visit ${profile.name}`, before.replace(/^Muster: /, ''));
    journal.note('Scroll to the experience', (await scrollToExperience(page, pill)).replace(/^Muster: /, ''));
  }
  const card = await lookAt(page, profile, pill, journal);
  const deed = DEEDS[profile.scenario];
  if (deed) {
    const done = await deed(card);
    await journal.show(page, `${profile.scenario}-done`, `Decide about ${profile.name}`, done);
  }
  await page.keyboard.press('Escape');
}

/** Visits every demo profile from the start page and does there what a consultant would. */
export async function visitProfiles(page, journal) {
  for (const profile of PROFILES) {
    await page.goto('https://www.linkedin.com/feed/');
    await visitProfile(page, profile, journal);
  }
}
