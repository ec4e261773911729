import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageChannel } from '../../src/content/page-channel';
import { createClient } from '../../src/messaging/client';
import { pageBrowser } from '../../src/platform/page-browser';
import { createCardPort } from '../../src/ui/card/card-port';
import { showOverlay } from '../../src/ui/overlay/show-overlay';
import css from '../../src/ui/theme/overlay.css?inline';

/** The card over the page: injected when the user opens it. Injected again, WXT ends the former run, so one card shows. */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const channel = pageChannel();
    const shown = new AbortController();
    const close = () => shown.abort();
    const onClose = () => {
      close();
      channel.focusPill();
    };
    channel.isCardOpen = true;
    shown.signal.addEventListener('abort', () => (channel.isCardOpen = false));
    ctx.onInvalidated(close);
    channel.onClose(close, shown.signal);
    const port = createCardPort(createClient((message) => pageBrowser.runtime.sendMessage(message)));
    showOverlay({ css, port, signal: shown.signal, onClose, onChange: channel.onChange });
  },
});
