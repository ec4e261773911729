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

async function depart(card, page, profile, journal) {
  await card.getByRole('button', { name: /^Left company/ }).click();
  await card.getByRole('button', { name: 'Mark as left' }).waitFor();
  await journal.show(
    page,
    `${profile.scenario}-departure`,
    `Ask what the departure of ${profile.name} means`,
    await breaks(card),
  );
  await press(card, /^Mark as left/, 'Marked as left');
  return 'marked as left, a successor is searched for';
}

async function breaks(card) {
  const lines = await card.getByRole('form').getByRole('listitem').count();
  return `What breaks, the search for a successor, the corrections: ${lines} lines, one confirm`;
}

/** The user asks for the card of somebody who is in no program, and proposes the person for the first open search. */
async function nominate(page, profile, journal) {
  await page.keyboard.press('Alt+KeyM');
  const card = page.getByRole('dialog', { name: /^Muster/ });
  await card
    .getByRole('button', { name: /^Successor of/ })
    .first()
    .waitFor();
  await journal.show(
    page,
    'nominate',
    `Ask for the card of ${profile.name}`,
    'Not in the program: can be nominated, or fill a search',
  );
  await press(card, /^Successor of/, 'Proposed in the search.');
  await journal.show(
    page,
    'nominate-done',
    `Propose ${profile.name} as a successor`,
    'Name, title and profile address are kept',
  );
  await page.keyboard.press('Escape');
}

/** What the demo's consultant does on the card, by scenario. The others are only looked at. */
const DEEDS = {
  'still-right': verify,
  promoted: dismissThenAccept,
  left: depart,
  'left-for-nowhere': depart,
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
    await nominate(page, profile, journal);
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
    const done = await deed(card, page, profile, journal);
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
