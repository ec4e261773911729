import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageChannel } from '../src/content/page-channel';
import { rememberSelection } from '../src/content/read-selection';
import { themeOfPage } from '../src/content/theme-of-page';
import { createClient } from '../src/messaging/client';
import { browser } from '../src/platform/browser';
import { keepCardPlace, readCardPlace } from '../src/platform/card-place';
import { createCardPort } from '../src/ui/card/card-port';
import { showOverlay } from '../src/ui/overlay/show-overlay';
import css from '../src/ui/theme/overlay.css?inline';

/** The card over the page: run by the worker in the tab when the user opens it. Run again while it shows, it does nothing. */
export default defineUnlistedScript(() => {
  const channel = pageChannel();
  if (channel.isCardOpen) return;
  const shown = new AbortController();
  const close = () => shown.abort();
  channel.isCardOpen = true;
  shown.signal.addEventListener('abort', () => (channel.isCardOpen = false));
  channel.onClose(close, shown.signal);
  rememberSelection(channel, shown.signal);
  void readCardPlace().then((place) =>
    showOverlay({
      css,
      theme: themeOfPage(),
      port: createCardPort(createClient((message) => browser.runtime.sendMessage(message))),
      place,
      onPlaced: (placed) => void keepCardPlace(placed),
      signal: shown.signal,
      onClose: () => {
        close();
        channel.giveFocusBack();
      },
      onChange: channel.onChange,
    }),
  );
});
