import { timeOpening, timeStep } from './time-step.js';

/** The rows in view have their contacts. */
const ROWS = "document.querySelector('.contact-line') !== null";
const TOTAL = "document.querySelector('.list-head [role=status]')?.innerText";
const FITTING = "document.querySelector('.run-preview[aria-busy=false] [role=status]')?.innerText";

/** Goes to a screen of the dashboard and waits until it is there. */
const goTo = (page, hash, isThere) => timeStep(page, () => page.evaluate(`location.hash = '${hash}'`), isThere);

/** Goes to another screen, on which little is read. */
const leave = (page) => goTo(page, '#/learnt', "document.querySelector('main h1')?.innerText !== 'Contacts'");

/** Does `act`, and waits until what `words` reads in the page has changed. */
async function untilChanged(page, words, act, on) {
  const before = JSON.stringify(await page.evaluate(words));
  return timeStep(page, act, `![undefined, '', ${before}].includes(${words})`, on);
}

/** The contacts: the list, its search, its filters, its end, and a change of the status of all of them as it is previewed. */
export async function measureContacts(page) {
  const found = { 'the list, from another screen': await goTo(page, '#/contacts', ROWS) };
  const search = page.locator('input[type=search]');
  const all = await page.evaluate(TOTAL);
  const untilAll = () => timeStep(page, () => {}, `${TOTAL} === ${JSON.stringify(all)}`);
  const press = (letter) => untilChanged(page, TOTAL, () => page.keyboard.press(letter), 'keydown');
  await search.focus();
  // Each of these finds another number of the bench's titles and names.
  found['the first letter searched'] = await press('d');
  found['the second letter'] = await press('a');
  found['a letter taken back'] = await press('Backspace');
  await search.fill('');
  await untilAll();
  for (const [label, value] of [
    ['Status', 'active'],
    ['Verdict', 'title-changed'],
  ]) {
    const select = page.getByLabel(label, { exact: true });
    found[`filtered by ${label.toLowerCase()}`] = await untilChanged(
      page,
      TOTAL,
      () => select.selectOption(value),
      'change',
    );
    await select.selectOption('');
    await untilAll();
  }
  found['the end of the list'] = await timeStep(
    page,
    () => page.evaluate("document.querySelector('.scroller').scrollTop = 1e9"),
    `[...document.querySelectorAll('.contact-slot')].some((one) => one.ariaPosInSet === one.ariaSetSize && one.innerText !== '')`,
  );
  await page.locator('.select-all').click();
  await page.getByRole('button', { name: 'Change status' }).click();
  found['preview of a change of status of all'] = await timeStep(
    page,
    () => page.locator('.bulk select').selectOption('inactive'),
    "document.querySelector('.status-preview') !== null",
    'change',
  );
  await leave(page);
  return found;
}

/** The review runs: the preview of the usual rules and of others, and what a write in another tab costs. `verify` verifies a contact there. */
export async function measureRuns(page, verify) {
  const found = { 'a run previewed, from another screen': await goTo(page, '#/run', `${FITTING} !== undefined`) };
  found['after a contact was verified elsewhere'] = await untilChanged(page, FITTING, verify);
  found['a run previewed by status'] = await untilChanged(
    page,
    FITTING,
    () => page.locator('.chip input').nth(2).click(),
    'click',
  );
  await page.getByLabel('Owner').focus();
  await page.keyboard.insertText('Owner ');
  await timeStep(page, () => {}, `/^0/.test(${FITTING})`);
  found['a run previewed by owner'] = await untilChanged(page, FITTING, () => page.keyboard.press('7'), 'keydown');
  await leave(page);
  return found;
}

/** The dashboard as it opens at a screen. */
export async function measureOpening(muster) {
  const open = async (hash, isThere) => {
    const page = await muster.context.newPage();
    const step = await timeOpening(page, `chrome-extension://${muster.extensionId}/dashboard.html${hash}`, isThere);
    await page.close();
    return step;
  };
  return {
    'the dashboard opened at the list': await open('#/contacts', ROWS),
    'the dashboard opened at a run': await open('#/run', `${FITTING} !== undefined`),
  };
}
