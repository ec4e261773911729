import type { Locator, Page } from 'playwright-core';
import { pillOn } from './steps';

/** So many presses of Tab, or of an arrow in a menu, come to every control of a surface. */
const MOST_PRESSES = 80;

/**
 * How somebody works Muster: by the keyboard alone, or by the mouse, which leaves the keyboard nothing but writing. A journey is written
 * once and walked by both.
 */
export interface Hands {
  name: 'keyboard' | 'mouse';
  /** Opens the card of a page from its pill. */
  openCard(page: Page): Promise<void>;
  /** Presses a button, a link, a summary or a box: by the key it names, else where Tab comes to it. */
  press(control: Locator): Promise<void>;
  /** Takes an item of the menu that is open. */
  take(item: Locator): Promise<void>;
  /** Takes the option of a select that begins so, with one word. */
  pick(select: Locator, word: string): Promise<void>;
  /** Writes into a field, in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Saves the form that is open. */
  submit(form: Locator): Promise<void>;
  /** Leaves what is open: a form, or the card by the name of its button. */
  leave(surface: Locator, button: string): Promise<void>;
}

/** The keyboard alone. No control is given the keyboard by a trick: Tab must come there in the order of the surface. */
const keyboard: Hands = {
  name: 'keyboard',
  openCard: (page) => page.keyboard.press('Alt+KeyM'),
  press: async (control) => {
    await control.waitFor();
    const page = control.page();
    const key = await control.getAttribute('aria-keyshortcuts');
    if (key !== null && !(await isWriting(page))) return page.keyboard.press(key.toLowerCase());
    await reach(control);
    await page.keyboard.press((await isBox(control)) ? 'Space' : 'Enter');
  },
  take: async (item) => {
    const { keyboard: keys } = item.page();
    await keys.press((await item.innerText()).trim().charAt(0).toLowerCase());
    await comeTo(item, 'ArrowDown');
    await keys.press('Enter');
  },
  pick: async (select, word) => {
    await optionOf(select, word).waitFor({ state: 'attached' });
    await reach(select);
    await select.page().keyboard.type(word);
  },
  write: async (field, text) => {
    await reach(field);
    await field.page().keyboard.press('Control+a');
    await field.page().keyboard.type(text);
  },
  submit: async (form) => {
    await form.waitFor();
    // In several lines of text Enter begins the next.
    if ((await form.locator('textarea').count()) > 0) await reach(form.locator('[type=submit]'));
    await form.page().keyboard.press('Enter');
  },
  leave: (surface) => surface.page().keyboard.press('Escape'),
};

/** The mouse. The list of a select is the browser's own and no part of the page, so its option is taken without it. */
const mouse: Hands = {
  name: 'mouse',
  openCard: (page) => pillOn(page).click(),
  press: (control) => control.click(),
  take: (item) => item.click(),
  pick: async (select, word) => {
    await select.click();
    await select.selectOption((await optionOf(select, word).getAttribute('value')) ?? '');
  },
  write: async (field, text) => {
    await field.click();
    await field.fill(text);
  },
  submit: (form) => form.locator('[type=submit]').click(),
  leave: (surface, button) => surface.getByRole('button', { name: button, exact: true }).click(),
};

const optionOf = (select: Locator, word: string) => select.locator('option', { hasText: word });

/** Both pairs of hands. */
export const HANDS: readonly Hands[] = [keyboard, mouse];

/**
 * Brings the keyboard to a control by Tab, or by Shift and Tab where the control stands before what has it. A long list is one stop of Tab: from
 * there the arrows go to the link of the row, where Space ticks the row's box.
 */
async function reach(control: Locator): Promise<void> {
  await control.waitFor();
  const row = control.locator('xpath=ancestor::li[@aria-posinset]');
  if ((await row.count()) === 0) return comeTo(control, (await standsBefore(control)) ? 'Shift+Tab' : 'Tab');
  const stop = row.locator('xpath=..').locator('[tabindex="0"]');
  const link = row.getByRole('link');
  await comeTo(stop, (await standsBefore(stop)) ? 'Shift+Tab' : 'Tab');
  await comeTo(link, (await standsBefore(link)) ? 'ArrowUp' : 'ArrowDown');
}

/** Presses a key until a control has the keyboard. */
async function comeTo(control: Locator, key: string): Promise<void> {
  for (let presses = 0; !(await hasFocus(control)); presses++) {
    if (presses === MOST_PRESSES) throw new Error(`${key} does not come to ${String(control)}.`);
    await control.page().keyboard.press(key);
  }
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);
}

/** Whether a control stands before what has the keyboard. What lies around others begins before them. */
function standsBefore(control: Locator): Promise<boolean> {
  return control.evaluate((node) => {
    const active = (node.getRootNode() as Document | ShadowRoot).activeElement;
    return active !== null && (active.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
}

function isBox(control: Locator): Promise<boolean> {
  return control.evaluate((node) => node.matches('[type=checkbox], [type=radio]'));
}

/** Whether keys belong to a form, so that no shortcut is heard. */
function isWriting(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active?.closest('form, input, textarea, select') ?? null) !== null;
  });
}
