import { browser } from '../platform/browser';
import { FIELDS_BY_HAND, type FieldByHand } from '../domain/text-by-hand';
import { cardOfTab, contactsOnProfile } from './card-of';
import type { Handlers } from './router';
import type { Surroundings } from './surroundings';

/** The item of each field, and the key of its words. */
const ITEMS: Record<FieldByHand, string> = { title: 'setAsTitle', company: 'setAsCompany' };

/** The words of an item. The menu takes an `&` for the mark of a shortcut, and `%s` for the selected text. */
function titleOf(field: FieldByHand, name: string): string {
  return browser.i18n.getMessage(ITEMS[field], [name.replaceAll('%', '').replaceAll('&', '&&')]);
}

/** Puts the items for selected text into the menu. They show on the profile of a contact only. */
export function createByHandMenu(documentUrlPatterns: string[]): void {
  for (const field of FIELDS_BY_HAND)
    browser.contextMenus.create({
      id: ITEMS[field],
      title: titleOf(field, ''),
      contexts: ['selection'],
      documentUrlPatterns,
      visible: false,
    });
}

/** Keeps the items about the tab in front, and does what they say. */
export function startByHandMenu(around: Surroundings, setByHand: Handlers['field.setByHand']): void {
  const offer = async (tabId: number) => {
    // Other sites have none of the items.
    if ((await around.pages.of(tabId)) === null) return;
    const [shown] = contactsOnProfile(await cardOfTab(around, tabId));
    for (const field of FIELDS_BY_HAND)
      await browser.contextMenus.update(ITEMS[field], {
        visible: shown !== undefined,
        ...(shown === undefined ? {} : { title: titleOf(field, shown.contact.name.full) }),
      });
  };
  const offerInFront = async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await offer(tab.id);
  };
  // An item that is not there yet, as before the menu was made, needs no change.
  const refresh = () => void offerInFront().catch(() => undefined);
  browser.tabs.onActivated.addListener(refresh);
  browser.windows.onFocusChanged.addListener(refresh);
  // What tabs show, and which program is active.
  browser.storage.onChanged.addListener(refresh);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const field = FIELDS_BY_HAND.find((one) => ITEMS[one] === menuItemId);
    if (field !== undefined && tab?.id !== undefined)
      void setFromMenu(around, setByHand, tab.id, field, selectionText.slice(0, 2_000));
  });
}

/** Sets the field in each program that knows the person, and says on the page what came of it. */
export async function setFromMenu(
  around: Surroundings,
  setByHand: Handlers['field.setByHand'],
  tabId: number,
  field: FieldByHand,
  text: string,
): Promise<void> {
  const page = await around.pages.of(tabId);
  if (page === null) return;
  const say = (words: string) => around.notify(tabId, { notice: 'said', url: page.url, text: words });
  try {
    const shown = contactsOnProfile(await cardOfTab(around, tabId));
    for (const { programId, contact } of shown)
      await setByHand({ programId, contactId: contact.id, field, text }, tabId);
    const [first] = shown;
    await say(
      first === undefined
        ? 'This page is not the profile of a contact: nothing was set.'
        : `The ${field} of ${first.contact.name.full} is “${text.trim()}” now. Undo it in the card.`,
    );
  } catch (error) {
    await say(error instanceof Error ? error.message : 'That did not work. Nothing was changed.');
  }
}
