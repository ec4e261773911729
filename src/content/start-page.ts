import type { Browser } from '../platform/browser';
import type { Observation } from '../domain/observation';
import { createClient } from '../messaging/client';
import type { PillView } from '../messaging/contract';
import { isPageNotice } from '../messaging/page-notice';
import { settingsIn, type Settings } from '../platform/settings-in';
import { followTab } from './follow-tab';
import { pageChannel } from './page-channel';
import { createPill } from './pill';
import { isSamePage } from './same-page';
import type { PageLife } from './take-over';

/**
 * Starts the always-on page script: it lives while Muster is switched on, and anew after each change of the settings. `foretell` says
 * what an address tells without its page; the reader, five times as large as this script, comes into the tab with its first profile.
 */
export function startPage(
  browser: Pick<Browser, 'runtime' | 'storage'>,
  foretell: (url: string) => Observation,
  whole: PageLife,
): void {
  const settings = settingsIn(browser.storage);
  let life = new AbortController();
  const live = ({ isPaused, surface }: Settings) => {
    life.abort();
    if (isPaused || surface === 'unset' || whole.isOver()) return;
    life = new AbortController();
    liveOnPage(browser, foretell, whole, surface === 'overlay', AbortSignal.any([whole.signal, life.signal]));
  };
  settings.watch(live);
  void settings.read().then(live);
}

function liveOnPage(
  browser: Pick<Browser, 'runtime'>,
  foretell: (url: string) => Observation,
  whole: PageLife,
  hasPill: boolean,
  signal: AbortSignal,
): void {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  const channel = pageChannel();
  const pill = createPill(() => {
    if (whole.isOver()) return;
    if (channel.isCardOpen) channel.closeCard();
    else ask('card.open', {}).catch((error: Error) => pill.warn(error.message));
  }, signal);
  const show = (view: PillView | null) => {
    if (hasPill) pill.show(view);
    channel.announceChange();
  };

  followTab(
    {
      isAlive: () => !whole.isOver(),
      read: (url) => (channel.read ?? foretell)(url),
      ready: async () => {
        if (channel.read === null) await ask('reader.load', {}).catch(() => undefined);
      },
      report: async (observation) => (await ask('page.observed', { observation })).pill,
      show,
      leave: () => {
        pill.show(null);
        channel.closeCard();
      },
    },
    signal,
  );
  channel.onFocusPill(pill.focus, signal);
  const hear = (message: unknown) => {
    if (isPageNotice(message) && isSamePage(message.url, location.href)) show(message.pill);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
}
