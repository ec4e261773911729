import { ActionError } from '../actions/action-error';
import type { Encounter } from '../domain/card';
import { say, type Sentence } from '../domain/said';
import { FIELDS_BY_HAND, type FieldByHand } from '../domain/text-by-hand';
import { browser } from '../platform/browser';
import { watchSettings } from '../platform/settings';
import { contactsOnProfile, encounterOfTab } from './card-of';
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

/** A tab's page is about this by now: where it is the tab in front, so are the items. */
export async function offerByHand(tabId: number, met: Encounter): Promise<void> {
  if (tabId === (await findTabInFront())) await offer(met);
}

/** Keeps the items about the tab in front as that or the settings change, and does what they say. */
export function startByHandMenu(around: Surroundings, setByHand: Handlers['field.setByHand']): void {
  const refresh = async () => {
    const tabId = await findTabInFront();
    // Other sites have none of the items.
    if (tabId === undefined || (await around.pages.of(tabId)) === null) return;
    await offer(await encounterOfTab(around, tabId));
  };
  browser.tabs.onActivated.addListener(() => void refresh());
  browser.windows.onFocusChanged.addListener(() => void refresh());
  watchSettings(() => void refresh());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const field = FIELDS_BY_HAND.find((one) => ITEMS[one] === menuItemId);
    if (field !== undefined && tab?.id !== undefined)
      void setFromMenu(around, setByHand, tab.id, field, selectionText.slice(0, 2_000));
  });
}

async function findTabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function offer(met: Encounter): Promise<void> {
  const [shown] = contactsOnProfile(met);
  for (const field of FIELDS_BY_HAND)
    await browser.contextMenus
      .update(ITEMS[field], {
        visible: shown !== undefined,
        ...(shown === undefined ? {} : { title: titleOf(field, shown.contact.name.full) }),
      })
      // An item that is not there yet, as before the menu was made, needs no change.
      .catch(() => undefined);
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
  const tell = (sentence: Sentence) =>
    around.notify(tabId, { notice: 'said', url: page.url, text: around.say(sentence) });
  try {
    const shown = contactsOnProfile(await encounterOfTab(around, tabId));
    for (const { programId, contact } of shown)
      await setByHand({ programId, contactId: contact.id, field, text }, tabId);
    const [first] = shown;
    await tell(
      first === undefined
        ? say('byHand.nobody')
        : say(`byHand.${field}`, { name: first.contact.name.full, value: text.trim() }),
    );
  } catch (error) {
    await tell(error instanceof ActionError ? error.sentence : say('byHand.failed'));
  }
}
