import { html } from './markup.js';

const LINKS = ['home', 'network', 'jobs', 'messaging', 'notifications', 'me'];

const ADDRESSES = { home: '/feed/', network: '/mynetwork/', jobs: '/jobs/', messaging: '/messaging/' };

function renderLink(key, words) {
  const icon = html`<span class="demo-icon demo-icon-${key}"
    ><li-icon aria-hidden="true" type="nav-small-${key}-icon" class="ivm-view-attr__icon" size="large"></li-icon
  ></span>`;
  return html`<li class="global-nav__primary-item">
    <a class="global-nav__primary-link" target="_self" href="https://www.linkedin.com${ADDRESSES[key] ?? '/feed/'}"
      >${icon}<span
        class="t-12 break-words block t-black--light t-normal global-nav__primary-link-text"
        title="${words[key]}"
        >${words[key]}</span
      ></a
    >
  </li>`;
}

/** A whole page of the older front end (2022 to 2026) around the content of `main` and the right rail. */
export function renderEmberPage({ title, language, words, main, aside }) {
  return html`<!doctype html>
    <html lang="${language}" class="theme theme--mercado app-loader--default artdeco windows">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>(1) ${title} | LinkedIn</title>
        <meta name="service" content="voyager-web" />
        <meta name="i18nLocale" content="${words.locale}" />
        <link rel="stylesheet" href="/demo/page.css" />
        <script src="/demo/page.js" defer></script>
      </head>
      <body dir="ltr" class="render-mode-BIGPIPE nav-v2 ember-application icons-loaded boot-complete">
        <code class="demo-hidden" id="clientPageInstance">urn:li:page:d_flagship3_feed;</code>
        <div class="application-outlet">
          <header id="global-nav" class="global-nav global-alert-offset demo-nav">
            <div class="global-nav__content demo-nav-row">
              <div class="demo-nav-search">
                <a href="/feed/" class="global-nav__branding"
                  ><svg class="demo-bug" width="34" height="34" viewBox="0 0 34 34" role="img" aria-label="LinkedIn">
                    <rect width="34" height="34" rx="4" fill="#0a66c2"></rect></svg
                ></a>
                <div role="search">
                  <input
                    class="search-global-typeahead__input"
                    placeholder="${words.search}"
                    aria-label="${words.search}"
                  />
                </div>
              </div>
              <nav class="global-nav__nav">
                <ul class="global-nav__primary-items">
                  ${LINKS.map((key) => renderLink(key, words))}
                </ul>
              </nav>
            </div>
          </header>
          <div class="authentication-outlet">
            <div id="profile-content" class="extended tetris pv-profile-body-wrapper">
              <div class="body">
                <div class="scaffold-layout scaffold-layout--main-aside pv-profile">
                  <div class="scaffold-layout__inner scaffold-layout-container">
                    <div
                      class="scaffold-layout__row scaffold-layout__content scaffold-layout__content--has-aside demo-columns"
                    >
                      <main class="scaffold-layout__main demo-main">${main}</main>
                      <aside class="scaffold-layout__aside demo-aside">
                        <section class="ad-banner-container artdeco-card overflow-hidden mb2 demo-ad">
                          <iframe
                            data-ad-banner
                            class="ad-banner"
                            width="300"
                            height="250"
                            src="about:blank"
                            scrolling="no"
                            title="${words.advertisement}"
                          ></iframe>
                        </section>
                        ${aside}
                      </aside>
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
        <aside id="msg-overlay" class="msg-overlay-container">
          <div class="msg-overlay-list-bubble">
            <header><span class="demo-dot"></span>${words.messaging}</header>
          </div>
        </aside>
      </body>
    </html> `;
}
