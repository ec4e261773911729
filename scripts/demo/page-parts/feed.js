import { html } from './markup.js';
import { inventEntryHash } from './invent.js';
import { faceAddress } from './pictures.js';
import { renderSduiAdvertisement, renderSduiPage } from './sdui-shell.js';

function renderPost({ slug, name, headline, shows }) {
  const address = `https://www.linkedin.com/in/${slug}/`;
  return html`<div role="listitem" componentkey="expanded${inventEntryHash(slug)}FeedType_MAIN_FEED_RELEVANCE">
    <section class="demo-card demo-post">
      <div class="demo-entry">
        <div>
          <a href="${address}"
            ><figure class="demo-face demo-face-small">
              <img alt="View ${name}'s profile" src="${faceAddress(name)}" /></figure
          ></a>
        </div>
        <div>
          <a href="${address}"><p class="demo-strong">${name}</p></a>
          <p class="demo-quiet">${headline}</p>
        </div>
      </div>
      <p class="demo-prose">${shows}</p>
    </section>
  </div>`;
}

/** The start page of the demo: one post by each of the people whose profile can be visited. */
export function renderFeed(people) {
  return renderSduiPage({
    title: 'Feed',
    screen: { name: 'feed.MainFeed', pageKey: 'd_flagship3_feed' },
    main: html`<div role="list" data-testid="mainFeed" data-component-type="LazyColumn">
      ${people.map(renderPost)}
    </div>`,
    aside: renderSduiAdvertisement(),
  });
}
