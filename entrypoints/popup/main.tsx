import { foretellPage } from '../../src/linkedin/foretell-page';
import { createClient } from '../../src/messaging/client';
import type { PageNotice } from '../../src/messaging/contract';
import { followDue } from '../../src/messaging/follow-due';
import { pageKindOf } from '../../src/messaging/page-kind';
import { browser } from '../../src/platform/browser';
import { mount } from '../../src/ui/mount';
import { createPageWorld } from '../../src/ui/page-world';
import { Popup } from '../../src/ui/screens/popup/popup';
import '../../src/ui/theme/pages.css';

/** Of other sites' tabs the browser tells no address. */
async function start(): Promise<void> {
  const world = createPageWorld();
  // The window is asked for before anything shows: a side panel opens only straight from a click, with nothing to wait for.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const kindInFront = tab?.url === undefined ? null : pageKindOf(foretellPage(tab.url, world.now()));
  followDue(
    world,
    createClient((message) => browser.runtime.sendMessage(message)),
  );
  const askForCard = async () => {
    const notice: PageNotice = { notice: 'open', url: tab!.url! };
    await browser.tabs.sendMessage(tab!.id!, notice, { frameId: 0 });
  };
  await mount(<Popup windowId={tab?.windowId} kindInFront={kindInFront} askForCard={askForCard} />, world);
}

void start();
