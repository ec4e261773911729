import { html } from './markup.js';
import { inventKey } from './invent.js';
import { logoAddress } from './pictures.js';
import { cardKey, renderFace } from './sdui-card.js';

function composeAddress(person) {
  return `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.token}&recipient=${person.token}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
}

function renderActions(person) {
  return html`<div data-display-contents="true">
    <div class="demo-actions">
      <div>
        <div data-display-contents="true">
          <a
            class="demo-button demo-primary"
            aria-disabled="false"
            href="${composeAddress(person)}"
            componentkey="${inventKey(person.slug)}"
            ><span>Message</span></a
          >
        </div>
        <div data-display-contents="true">
          <a
            class="demo-button"
            href="/preload/custom-invite/?vanityName=${person.slug}"
            aria-label="Invite ${person.name} to connect"
            ><span>Connect</span></a
          >
        </div>
        <div data-display-contents="true">
          <button class="demo-button" type="button" aria-label="More" aria-expanded="false"><span>More</span></button>
        </div>
      </div>
    </div>
  </div>`;
}

function renderBadge(kind, name) {
  return html`<div role="button" tabindex="0">
    <div class="demo-badge">
      <figure aria-hidden="true">
        <svg id="${kind}-accent-4" aria-hidden="true" viewBox="0 0 128 128" role="img"></svg
        ><img class="demo-logo" alt="" src="${logoAddress(name)}" data-loaded="true" />
      </figure>
      <div>
        <div>
          <div><p>${name}</p></div>
        </div>
      </div>
    </div>
  </div>`;
}

/**
 * The top card. The degree stands there twice, one of them hidden by the style sheet; so does the line of company and
 * school.
 */
export function renderSduiTopCard(person) {
  const own = `https://www.linkedin.com/in/${person.slug}/`;
  const key = cardKey(person, 'Topcard');
  const organisations = [person.badge, person.school].filter(Boolean);
  return html`<div componentkey="${key}">
    <div data-display-contents="true">
      <section class="demo-card demo-top" componentkey="${key}">
        <div>
          <div>
            <div>
              <a class="demo-cover" tabindex="0" href="${own}overlay/background-photo/" aria-label="Cover photo"></a
              ><a class="demo-portrait" tabindex="0" href="${own}"
                ><div aria-label="Profile photo">${renderFace(person.name, 'large')}</div></a
              >
            </div>
            <div class="demo-intro">
              <div>
                <div>
                  <div>
                    <div class="demo-name-row">
                      <a tabindex="0" href="${own}"
                        ><div>
                          <div><h2>${person.name}</h2></div>
                        </div></a
                      >
                      <p class="demo-off">· 1st</p>
                      <p class="demo-quiet">· 2nd</p>
                    </div>
                    <p class="demo-headline">${person.headline}</p>
                    <p class="demo-off">${organisations.join(' · ')}</p>
                    <div class="demo-place">
                      <p>${person.location}</p>
                      <p>·</p>
                      <p><a href="${own}overlay/contact-info/">Contact info</a></p>
                    </div>
                  </div>
                  <div class="demo-badges">
                    <div>
                      ${person.badge && renderBadge('company', person.badge)}${renderBadge('school', person.school)}
                    </div>
                  </div>
                </div>
                <div class="demo-reach">
                  <p>500+</p>
                  <p>connections</p>
                </div>
                <a
                  class="demo-mutual"
                  tabindex="0"
                  href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&network=%5B%22F%22%5D&connectionOf=%5B%22${person.token}%22%5D"
                  ><div><p>Juniper Vale and 12 other mutual connections</p></div></a
                >
                ${renderActions(person)}
              </div>
            </div>
          </div>
        </div>
      </section>
    </div>
  </div>`;
}
