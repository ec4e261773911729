import { html } from './markup.js';
import { inventKey } from './invent.js';

const LINKS = ['Home', 'My Network', 'Jobs', 'Messaging', 'Notifications', 'Me'];

const ADDRESSES = { Home: '/feed/', 'My Network': '/mynetwork/', Messaging: '/messaging/' };

function renderLink(label) {
  const inside = html`<span class="demo-icon demo-icon-${label.toLowerCase().replace(' ', '-')}"
      ><svg id="${label.toLowerCase()}-medium" aria-hidden="true" width="24" height="24" role="img"></svg></span
    ><span><span>${label}</span></span>`;
  return ADDRESSES[label]
    ? html`<li>
        <a href="https://www.linkedin.com${ADDRESSES[label]}" aria-label="${label}, 0 new notifications">${inside}</a>
      </li>`
    : html`<li><button type="button" aria-label="${label}, 0 new notifications">${inside}</button></li>`;
}

function renderHeader() {
  return html`<header class="demo-nav">
    <div data-display-contents="true">
      <div class="demo-nav-row" data-testid="primary-nav">
        <div class="demo-nav-search">
          <div role="button" tabindex="0" componentkey="${inventKey('logo')}">
            <svg
              class="demo-bug"
              id="linkedin-bug-blue-medium"
              width="34"
              height="34"
              viewBox="0 0 34 34"
              role="img"
              aria-label="LinkedIn"
            >
              <rect width="34" height="34" rx="4" fill="#0a66c2"></rect>
            </svg>
          </div>
          <div role="search" data-expanded="false">
            <input
              data-testid="typeahead-input"
              autocomplete="off"
              placeholder="I'm looking for…"
              aria-label="Search"
              componentkey="SearchResults_SearchTyahInputRef"
            />
          </div>
        </div>
        <div componentkey="primaryNavLinksComponentRef">
          <nav componentkey="primaryNavLinksComponentRef">
            <ul>
              ${LINKS.map(renderLink)}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  </header>`;
}

// Left-over parts of the older front end live in a shadow root; the page script moves the template there.
function renderInterop() {
  return html`<div id="interop-outlet" data-testid="interop-shadowdom">
      <template
        ><link rel="stylesheet" href="/demo/page.css" />
        <aside id="msg-overlay" class="msg-overlay-container">
          <div class="msg-overlay-list-bubble">
            <header><span class="demo-dot"></span>Messaging</header>
          </div>
        </aside></template
      >
    </div>
    <iframe data-testid="interop-iframe" tabindex="-1" title="interop" src="about:blank" hidden></iframe>`;
}

/** A whole page of the server-driven front end (2025–26) around the content of one screen. */
export function renderSduiPage({ title, screen, toolbar, main, aside }) {
  return html`<!doctype html>
    <html lang="en" dir="ltr" translate="no">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} | LinkedIn</title>
        <meta name="como-pk" content="${screen.pageKey}" />
        <link rel="stylesheet" href="/demo/page.css" />
        <script src="/demo/page.js" defer></script>
      </head>
      <body data-rehydrated="true">
        <div id="root" data-strictmode="true">
          <section class="demo-hidden"><h2 data-testid="toasts-title">0 notifications</h2></section>
          <div class="demo-frame">
            ${renderHeader()}
            <div class="demo-screen" role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen.name}">
              <div>
                ${toolbar}
                <main id="workspace" tabindex="0">
                  <div>
                    <div class="demo-columns">
                      <div class="demo-main">
                        <div data-display-contents="true">
                          <div
                            data-testid="lazy-column"
                            data-component-type="LazyColumn"
                            componentkey="${inventKey(title)}"
                          >
                            ${main}
                          </div>
                        </div>
                      </div>
                      <div class="demo-aside">${aside}</div>
                    </div>
                  </div>
                </main>
              </div>
            </div>
          </div>
        </div>
        ${renderInterop()}
      </body>
    </html> `;
}

/** The place of the advertisement in the right rail, empty. */
export function renderSduiAdvertisement() {
  return html`<section class="demo-ad">
    <iframe height="250" width="300" scrolling="no" src="about:blank" title="advertisement"></iframe>
  </section>`;
}
