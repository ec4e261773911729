import { html } from './markup.js';
import { faceAddress } from './pictures.js';

/** A profile in a front end nobody has seen yet: no anchor of the known ones is left, so that no reader may believe it. */
export function renderUnknownProfile(person) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${person.name} | LinkedIn</title>
        <link rel="stylesheet" href="/demo/page.css" />
        <script src="/demo/page.js" defer></script>
      </head>
      <body>
        <div class="demo-nav">
          <div class="demo-nav-row">
            <div class="demo-nav-search">
              <a href="/feed/"
                ><svg class="demo-bug" width="34" height="34" viewBox="0 0 34 34" role="img" aria-label="LinkedIn">
                  <rect width="34" height="34" rx="4" fill="#0a66c2"></rect></svg
              ></a>
            </div>
          </div>
        </div>
        <div class="demo-columns">
          <div class="demo-main">
            <article class="demo-card demo-top">
              <div class="demo-cover"></div>
              <div class="demo-intro">
                <div class="demo-portrait">
                  <img class="demo-face demo-face-large" alt="" src="${faceAddress(person.name)}" />
                </div>
                <div class="demo-name-row"><div class="demo-heading">${person.name}</div></div>
                <div class="demo-headline">${person.headline}</div>
                <div class="demo-place">${person.location}</div>
              </div>
            </article>
            <article class="demo-card">
              <div class="demo-heading">Story</div>
              <p class="demo-prose">${person.about}</p>
            </article>
            <article class="demo-card">
              <div class="demo-heading">Work</div>
              <p class="demo-prose">This card has a form of its own.</p>
            </article>
          </div>
          <div class="demo-aside">
            <section class="demo-ad">
              <iframe height="250" width="300" scrolling="no" src="about:blank" title="advertisement"></iframe>
            </section>
          </div>
        </div>
      </body>
    </html> `;
}
